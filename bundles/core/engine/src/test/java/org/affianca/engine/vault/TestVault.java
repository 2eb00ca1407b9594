package org.affianca.engine.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.vault.MasterKey;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.key.MasterKeys;
import org.affianca.engine.key.TestKeys;

/** The vault of a test house. */
public final class TestVault {
    /** One for all houses: they are copies of one database, and its keys with it. */
    private static final MasterKeys OF_ALL_HOUSES = new Remembered();

    private TestVault() {}

    public static Vault in(TestHouse house) {
        return with(house, OF_ALL_HOUSES);
    }

    static Vault with(TestHouse house, MasterKeys keys) {
        return new Vault(house.mappers(), house.transactions(), house.clock(), keys);
    }

    /** Master keys in memory. */
    static final class Remembered implements MasterKeys {
        private final Map<String, MasterKey> keys = new LinkedHashMap<>();
        private String newest = "";

        Remembered() {
            renew();
        }

        void forget(String name) {
            keys.remove(name);
        }

        @Override
        public MasterKey current() {
            return named(newest).orElseThrow();
        }

        @Override
        public Optional<MasterKey> named(String name) {
            return Optional.ofNullable(keys.get(name));
        }

        @Override
        public Optional<MasterKey> renew() {
            newest = "test-" + (keys.size() + 1);
            keys.put(newest, TestKeys.fresh(newest));
            return Optional.of(current());
        }

        @Override
        public String place() {
            return "the test";
        }
    }
}
