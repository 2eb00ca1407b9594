package org.affianca.engine.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.vault.MasterKey;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.key.AesGcm;
import org.affianca.engine.key.KeyMissing;
import org.affianca.engine.key.MasterKeys;
import org.affianca.engine.key.WrappedKey;
import org.affianca.engine.vault.KeyMapper.KeyRow;

/** The keys that seal texts and the one that makes them comparable, unwrapped in memory only. */
public final class Keyring {
    /** A node seals with the key before for so long after another node has made a new one. */
    public static final Duration LAG = Duration.ofSeconds(30);

    private final HouseTransactions transactions;
    private final Clock clock;
    private final MasterKeys masters;
    private final KeyMapper sql;
    private volatile Unwrapped now;

    Keyring(Mappers mappers, HouseTransactions transactions, Clock clock, MasterKeys masters) {
        this.transactions = transactions;
        this.clock = clock;
        this.masters = masters;
        this.sql = mappers.of(KeyMapper.class);
        this.now = first();
    }

    /** A key as it is listed; {@code seals} tells the newest. */
    public record Listed(long number, String master, Instant madeAt, boolean seals) {}

    /** All keys as they were read at a moment. */
    private record Unwrapped(Instant readAt, long newest, Map<Long, AesGcm> ciphers, byte[] index) {}

    /** The number of the key that seals. */
    public long sealing() {
        if (clock.instant().isAfter(now.readAt().plus(LAG))) {
            now = read();
        }
        return now.newest();
    }

    AesGcm cipher(long number) {
        if (!now.ciphers().containsKey(number)) {
            // Another node may have made it a moment ago.
            now = read();
        }
        return Optional.ofNullable(now.ciphers().get(number))
                .orElseThrow(() -> new IllegalArgumentException("there is no key " + number));
    }

    byte[] index() {
        return now.index();
    }

    /** The keys that seal, oldest first. */
    public List<Listed> keys() {
        List<KeyRow> rows = sql.all().stream().filter(KeyRow::seals).toList();
        long newest = rows.get(rows.size() - 1).id();
        return rows.stream()
                .map(row -> new Listed(row.id(), row.master(), row.madeAt(), row.id() == newest))
                .toList();
    }

    /** The name of the master key that wraps from now on. */
    public String master() {
        return masters.current().name();
    }

    /** Makes a key that seals from now on. */
    public void renew() {
        transactions.run(() -> {
            insert(KeyMapper.DATA, sql.all());
            transactions.onCommit(() -> now = read());
        });
    }

    /** Wraps all keys with the newest master key, made now if the program can; false when there is no newer one. */
    public boolean renewMaster() {
        MasterKey newest = masters.renew().orElseGet(masters::current);
        List<KeyRow> older = sql.all().stream()
                .filter(row -> !row.master().equals(newest.name()))
                .toList();
        transactions.run(
                () -> older.forEach(row -> sql.rewrap(row.id(), newest.name(), wrapped(newest, unwrapped(row)))));
        return !older.isEmpty();
    }

    private Unwrapped first() {
        if (sql.all().isEmpty()) {
            try {
                transactions.run(() -> {
                    insert(KeyMapper.INDEX, List.of());
                    insert(KeyMapper.DATA, sql.all());
                });
            } catch (KeyMissing refused) {
                throw refused;
            } catch (RuntimeException another) {
                if (sql.all().isEmpty()) {
                    throw another;
                }
                // Another node made them in the same moment.
            }
        }
        return read();
    }

    private void insert(String kind, List<KeyRow> before) {
        long number = before.stream().mapToLong(KeyRow::id).max().orElse(0) + 1;
        MasterKey master = masters.current();
        sql.insert(new KeyRow(number, kind, master.name(), wrapped(master, AesGcm.fresh()), clock.instant()));
    }

    private Unwrapped read() {
        Map<Long, AesGcm> ciphers = new HashMap<>();
        byte[] index = {};
        long newest = 0;
        for (KeyRow row : sql.all()) {
            byte[] key = unwrapped(row);
            if (row.seals()) {
                ciphers.put(row.id(), new AesGcm(key));
                newest = Math.max(newest, row.id());
            } else {
                index = key;
            }
        }
        return new Unwrapped(clock.instant(), newest, Map.copyOf(ciphers), index);
    }

    private byte[] unwrapped(KeyRow row) {
        return new WrappedKey(row.master(), row.wrapped()).unwrapped(masters, "the data is sealed");
    }

    private static String wrapped(MasterKey master, byte[] key) {
        return WrappedKey.of(master, key).wrapped();
    }
}
