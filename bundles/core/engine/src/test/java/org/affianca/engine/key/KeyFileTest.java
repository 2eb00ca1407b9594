package org.affianca.engine.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.affianca.api.vault.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    private KeyFile keys() {
        return new KeyFile(folder.resolve("keys/master.key"), Clock.systemUTC());
    }

    @Test
    void isMadeAtTheFirstStartForItsOwnerOnly() throws IOException {
        MasterKey key = keys().current();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/master.key"))))
                .isEqualTo("rw-------");
        assertThat(keys().current().unwrap(key.wrap(new byte[] {1, 2, 3}))).containsExactly(1, 2, 3);
        assertThat(folder.resolve("keys/master.key.new")).doesNotExist();
    }

    @Test
    void aKeyAskedForByNameIsNeverMade() {
        assertThat(keys().named("2026-01-01-00000000")).isEmpty();
        assertThat(folder.resolve("keys/master.key")).doesNotExist();
    }

    @Test
    void aNewKeyStandsLastAndTheOldOneStays() {
        MasterKey before = keys().current();
        MasterKey after = keys().renew().orElseThrow();

        assertThat(after.name()).isNotEqualTo(before.name());
        assertThat(keys().current().name()).isEqualTo(after.name());
        assertThat(keys().named(before.name()).orElseThrow().unwrap(before.wrap(new byte[] {7})))
                .containsExactly(7);
    }

    @Test
    void unwrapsNothingOfAnotherKey() {
        MasterKey one = keys().current();
        MasterKey other = keys().renew().orElseThrow();

        assertThatThrownBy(() -> other.unwrap(one.wrap(new byte[] {7}))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDamagedFileIsRefusedWithASentenceThatTellsNoKey() throws IOException {
        String name = keys().current().name();
        Files.writeString(folder.resolve("keys/master.key"), name + " c2hvcnQ=\n");

        assertThatThrownBy(() -> keys().current())
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("has a line that is no key: put the right file back")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void anEmptyFileIsNotFilledAgain() throws IOException {
        keys().current();
        Files.writeString(folder.resolve("keys/master.key"), "");

        assertThatThrownBy(() -> keys().current())
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("no key in it");
    }
}
