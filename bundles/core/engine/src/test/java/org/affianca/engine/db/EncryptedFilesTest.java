package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFilesTest {
    private static final List<Script> SCRIPTS =
            List.of(new Script("001-word.sql", "create table core.word (word varchar(100));"));

    @TempDir
    Path folder;

    /** Wraps by Base64 only; what a master key does is another test's affair. */
    private record Keys(boolean encryptDatabase) implements FileKeys {
        @Override
        public String wrap(byte[] key) {
            return Base64.getEncoder().encodeToString(key);
        }

        @Override
        public byte[] unwrap(String kept) {
            return Base64.getDecoder().decode(kept);
        }

        @Override
        public boolean isOld(String kept) {
            return false;
        }
    }

    private Database open(boolean encrypted) {
        return new Database(
                Optional.of(new Keys(encrypted)),
                "jdbc:derby:" + folder.resolve("db") + ";create=true",
                "",
                "",
                3,
                10_000,
                SCRIPTS);
    }

    private void write(boolean encrypted, String word) {
        try (Database database = open(encrypted)) {
            new HouseTransactions(database)
                    .run(() -> new SqlLine(database).update("insert into core.word values ('" + word + "')"));
        }
    }

    private int words(boolean encrypted) {
        try (Database database = open(encrypted)) {
            return new SqlLine(database).count("select count(*) from core.word");
        }
    }

    /** One statement, without a mapper. */
    private record SqlLine(Database database) {
        void update(String sql) {
            try (var connection = database.connection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
                connection.commit();
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        int count(String sql) {
            try (var connection = database.connection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                int count = row.getInt(1);
                connection.rollback();
                return count;
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** The files in which the text stands as it is, in the encodings Derby may use. */
    private List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text.getBytes(StandardCharsets.UTF_8))
                            || holds(file, text.getBytes(StandardCharsets.UTF_16BE)))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] text) {
        try {
            byte[] all = Files.readAllBytes(file);
            for (int at = 0; at + text.length <= all.length; at++) {
                if (Arrays.equals(all, at, at + text.length, text, 0, text.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aFreshDatabaseTellsNothingInItsFiles() throws IOException {
        write(true, "Corbezzolo");

        assertThat(filesWith("Corbezzolo")).isEmpty();
        assertThat(words(true)).isEqualTo(1);
        assertThat(folder.resolve("db.key")).exists();
    }

    @Test
    void anOldDatabaseIsEncryptedAtTheNextStartAndDecryptedAgain() throws IOException {
        write(false, "Corbezzolo");
        assertThat(filesWith("Corbezzolo")).isNotEmpty();

        assertThat(words(true)).isEqualTo(1);
        assertThat(filesWith("Corbezzolo")).isEmpty();
        write(true, "Ligustro");
        assertThat(filesWith("Ligustro")).isEmpty();

        assertThat(words(false)).isEqualTo(2);
        assertThat(filesWith("Corbezzolo")).isNotEmpty();
    }

    @Test
    void withoutItsKeyItDoesNotOpenAndSaysSo() throws IOException {
        write(true, "Corbezzolo");
        Path key = folder.resolve("db.key");
        Files.move(key, folder.resolve("elsewhere"));

        assertThatThrownBy(() -> open(true))
                .hasMessage("the database's files are encrypted and their key " + key + " is missing: put it back");
    }

    @Test
    void withAnotherKeyItDoesNotOpenAndTellsNoKey() throws IOException {
        write(true, "Corbezzolo");
        Path key = folder.resolve("db.key");
        byte[] other = new byte[32];
        Files.writeString(key, Base64.getEncoder().encodeToString(other));

        assertThatThrownBy(() -> open(true))
                .hasMessageStartingWith("the database's files do not open with the key in " + key)
                .hasMessageNotContaining("00000000")
                .hasNoCause();
    }
}
