package org.affianca.engine.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Optional;
import org.affianca.api.vault.MasterKey;

/** Master keys in a device that is spoken to by PKCS#11; they never leave it, and its owner makes them. */
final class DeviceKeys implements MasterKeys {
    private final Provider provider;
    private final KeyStore store;
    private final String name;

    DeviceKeys(String config, String pinFile, String name) {
        this.provider = provider(config);
        this.name = name;
        try {
            char[] pin = pinFile.isBlank()
                    ? new char[0]
                    : Files.readString(Path.of(pinFile)).strip().toCharArray();
            this.store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
        } catch (GeneralSecurityException | IOException failed) {
            throw new KeyMissing("the device of " + config + " does not open: " + reason(failed), failed);
        }
    }

    /** What the device itself said; Java only says that loading failed. */
    private static String reason(Exception failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static Provider provider(String config) {
        if (config.isBlank() || !Files.isReadable(Path.of(config))) {
            throw new KeyMissing("org.affianca.vault: pkcs11Config names no file that can be read");
        }
        Provider known = Security.getProvider("SunPKCS11");
        if (known == null) {
            throw new KeyMissing("this Java has no PKCS#11 provider");
        }
        try {
            return known.configure(config);
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException failed) {
            throw new KeyMissing("org.affianca.vault: " + config + " is refused: " + failed.getMessage(), failed);
        }
    }

    @Override
    public MasterKey current() {
        return named(name)
                .orElseThrow(
                        () -> new KeyMissing("the device has no key called " + name + ": make one of AES, 256 bit"));
    }

    @Override
    public Optional<MasterKey> named(String called) {
        try {
            Key key = store.getKey(called, null);
            return Optional.ofNullable(key).map(found -> new OwnKey(called, new AesGcm(found, Optional.of(provider))));
        } catch (GeneralSecurityException failed) {
            throw new KeyMissing("the device does not lend the key " + called + ": " + failed.getMessage(), failed);
        }
    }

    @Override
    public Optional<MasterKey> renew() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return "the device";
    }
}
