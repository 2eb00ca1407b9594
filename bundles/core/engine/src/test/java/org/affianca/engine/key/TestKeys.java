package org.affianca.engine.key;

import org.affianca.api.vault.MasterKey;

/** Master keys for tests. */
public final class TestKeys {
    private TestKeys() {}

    public static MasterKey fresh(String name) {
        return new OwnKey(name, new AesGcm(AesGcm.fresh()));
    }
}
