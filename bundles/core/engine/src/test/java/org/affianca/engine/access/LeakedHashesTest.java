package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakedHashesTest {
    @TempDir
    Path folder;

    @Test
    void everyPasswordOfTheFileIsFoundAndNoOther() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add(sha1("leaked " + i) + ":" + i * i * 97);
        }
        lines.sort(null);
        LeakedHashes leaked = new LeakedHashes(Files.write(folder.resolve("hashes.txt"), lines));
        for (int i = 0; i < 1_000; i++) {
            assertThat(leaked.has("leaked " + i)).as("leaked " + i).isTrue();
            assertThat(leaked.has("own " + i)).as("own " + i).isFalse();
        }
    }

    @Test
    void aFileWithoutCountsOrWithoutLinesIsReadAsWell() throws IOException {
        assertThat(new LeakedHashes(Files.writeString(folder.resolve("one.txt"), sha1("it"))).has("it"))
                .isTrue();
        assertThat(new LeakedHashes(Files.writeString(folder.resolve("none.txt"), "")).has("it"))
                .isFalse();
    }

    @Test
    void aFileThatIsNotThereKeepsNobodyFromSettingAPassword() {
        assertThat(new LeakedHashes(folder.resolve("absent.txt")).has("it")).isFalse();
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)))
                    .toUpperCase(java.util.Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
