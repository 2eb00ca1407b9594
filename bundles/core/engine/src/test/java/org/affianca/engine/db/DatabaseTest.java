package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    private String url() {
        return "jdbc:derby:" + folder.resolve("db") + ";create=true";
    }

    private Database open() {
        return new Database(url(), "", "", 4, 5_000, TestHouse.scripts());
    }

    private static long count(Database database, String query) {
        return new HouseTransactions(database).within(() -> {
            try (var statement = database.connection().createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void closesItsFilesSoThatTheyCanBeOpenedAgain() {
        for (int i = 0; i < 3; i++) {
            Database database = open();
            assertThat(database.answers()).isTrue();
            database.close();
            assertThat(folder.resolve("db/db.lck")).doesNotExist();
        }
    }

    @Test
    void refusesAnAddressOfADatabaseItDoesNotKnow() {
        assertThatThrownBy(() -> new Database("jdbc:mysql://x", "", "", 1, 1_000, List.of()))
                .hasMessageContaining("neither jdbc:derby: nor jdbc:postgresql:");
    }

    @Test
    void saysItDoesNotAnswerWhenItIsClosed() {
        Database database = open();
        database.close();
        assertThat(database.answers()).isFalse();
    }

    @Test
    void givesItsFilesBackWhenAMigrationFails() {
        List<Script> broken = List.of(new Script("001-broken.sql", "create tabel x;"));
        assertThatThrownBy(() -> new Database(url(), "", "", 4, 5_000, broken)).isInstanceOf(MigrationFailed.class);
        Database mended = open();
        assertThat(mended.answers()).isTrue();
        mended.close();
    }

    /** Another JVM writes and says so; it is killed without warning, and what it said it wrote must be there. */
    @Test
    void keepsEveryAcknowledgedWriteWhenTheProcessIsKilled() throws Exception {
        Path said = folder.resolve("said");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                        RestlessWriter.class.getName(),
                        url())
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(said.toFile())
                .start();
        while (Files.readAllLines(said).size() < 200) {
            assertThat(writer.isAlive()).as(() -> errors()).isTrue();
            Thread.sleep(5);
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        // What it still said between our look and its end counts as well; half a line does not.
        long acknowledged =
                Files.readString(said).chars().filter(c -> c == '\n').count();
        assertThat(acknowledged).isGreaterThanOrEqualTo(200);
        Database database = open();
        assertThat(count(database, "select count(*) from core.listener_place where number <= " + acknowledged))
                .isEqualTo(acknowledged);
        database.close();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (java.io.IOException none) {
            return "";
        }
    }
}
