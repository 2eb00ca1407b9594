package org.affianca.engine.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import org.affianca.api.vault.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseKeysTest {
    @TempDir
    Path folder;

    /** What an administrator wrote. */
    private record Settings(String master, String keyFile, String pkcs11Config, String keyName)
            implements VaultSettings {
        @Override
        public String pkcs11PinFile() {
            return "";
        }

        @Override
        public int patience() {
            return 0;
        }

        @Override
        public boolean encryptDatabase() {
            return true;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return VaultSettings.class;
        }
    }

    private HouseKeys keys(String master, String config, String name) {
        return new HouseKeys(
                new Settings(master, folder.resolve("master.key").toString(), config, name), Clock.systemUTC());
    }

    @Test
    void aFileKeepsThemByDefault() {
        HouseKeys keys = keys("file", "", "");
        String kept = keys.wrap(new byte[] {4, 2});

        assertThat(keys("file", "", "").unwrap(kept)).containsExactly(4, 2);
        assertThat(keys.isOld(kept)).isFalse();
        keys.renew();
        assertThat(keys.isOld(kept)).isTrue();
        assertThat(keys.unwrap(kept)).containsExactly(4, 2);
    }

    @Test
    void aServiceMayLendTheKey() {
        HouseKeys keys = keys("service", "", "kms-2026");
        assertThatThrownBy(keys::current)
                .isInstanceOf(KeyMissing.class)
                .hasMessage("no service lends the master key kms-2026: install its bundle");

        MasterKey lent = TestKeys.fresh("kms-2026");
        keys.add(TestKeys.fresh("another"));
        keys.add(lent);

        assertThat(keys.current()).isSameAs(lent);
        assertThat(keys.renew()).isEmpty();
        keys.remove(lent);
        assertThatThrownBy(keys::current).isInstanceOf(KeyMissing.class);
    }

    @Test
    void aDeviceThatIsNotThereIsNamedInASentence() {
        assertThatThrownBy(() -> keys("pkcs11", "", "affianca"))
                .isInstanceOf(KeyMissing.class)
                .hasMessage("org.affianca.vault: pkcs11Config names no file that can be read");
    }

    @Test
    void aDeviceWithoutItsLibraryIsRefusedWithASentence() throws java.io.IOException {
        Path config = folder.resolve("token.cfg");
        java.nio.file.Files.writeString(config, "name = token\nlibrary = " + folder.resolve("none.so") + "\n");

        assertThatThrownBy(() -> keys("pkcs11", config.toString(), "affianca"))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining(config + " is refused");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> keys("floppy", "", ""))
                .hasMessage("org.affianca.vault: master is neither file, pkcs11 nor service");
    }
}
