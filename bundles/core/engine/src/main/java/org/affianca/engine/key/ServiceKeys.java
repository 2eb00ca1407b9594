package org.affianca.engine.key;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.affianca.api.vault.MasterKey;

/** Master keys that other bundles lend as services; they may come a little later than the program. */
final class ServiceKeys implements MasterKeys {
    private final Map<String, MasterKey> lent = new ConcurrentHashMap<>();
    private final String name;
    private final Duration patience;

    ServiceKeys(String name, Duration patience) {
        this.name = name;
        this.patience = patience;
    }

    synchronized void add(MasterKey key) {
        lent.put(key.name(), key);
        notifyAll();
    }

    void remove(MasterKey key) {
        lent.remove(key.name(), key);
    }

    @Override
    public MasterKey current() {
        return awaited(name)
                .orElseThrow(() -> new KeyMissing("no service lends the master key " + name + ": install its bundle"));
    }

    @Override
    public Optional<MasterKey> named(String called) {
        return awaited(called);
    }

    private synchronized Optional<MasterKey> awaited(String called) {
        long until = System.nanoTime() + patience.toNanos();
        while (!lent.containsKey(called) && System.nanoTime() - until < 0) {
            try {
                wait(100);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.ofNullable(lent.get(called));
    }

    @Override
    public Optional<MasterKey> renew() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return "the services that lend keys";
    }
}
