package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.HouseActing;
import org.affianca.engine.access.Lanes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL after a database administrator has run {@code config/postgresql/keep-access-log.sql}. */
class KeptAccessLogTest {
    private static final Path SCRIPTS = Path.of("../../../config/postgresql");

    private final String url = TestPostgres.freshDatabase("template0");
    private final String user = "program_" + url.substring(url.lastIndexOf('/') + 1);
    private Database database;
    private HouseTransactions transactions;

    @BeforeEach
    void keep() throws SQLException {
        asSuperuser(
                "create role " + user + " login password 'secret'",
                "grant create on database " + url.substring(url.lastIndexOf('/') + 1) + " to " + user);
        start();
        run("keep-access-log.sql");
    }

    private void start() {
        database = new Database(url, user, "secret", 4, 10_000, TestHouse.scripts());
        transactions = new HouseTransactions(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void run(String script) throws SQLException {
        try {
            String text = Files.readString(SCRIPTS.resolve(script))
                    .replaceAll("(?m)--.*$", "")
                    .replaceAll("\\baffianca_keeper\\b", user + "_keeper")
                    .replaceAll("\\baffianca\\b", user);
            asSuperuser(text.split(";\\s*\\n"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private void asProgram(String sql) {
        transactions.run(() -> {
            try (Statement statement = transactions.connection().createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    @Test
    void theProgramGoesOnWritingAndStartsAgain() {
        look();
        database.close();
        start();
        look();
        asProgram("create table core.something_new (id bigint not null primary key)");
        asProgram("update core.access_lane set seen_at = current_timestamp, done = true");
    }

    private void look() {
        Mappers mappers = new Mappers(database, transactions);
        HouseActing acting = new HouseActing();
        Clock clock = Clock.systemUTC();
        AccessLog log = new AccessLog(
                acting,
                clock,
                new Ids(database, transactions),
                mappers,
                transactions,
                new Lanes(mappers, transactions, clock, "node"));
        Actor actor = new Actor(new UserId(7), new OrganisationId(1), "Giulia", Set.of(), Set.of());
        acting.as(actor, new Purpose(Purpose.CASEWORK, ""), () -> {
            log.seen("person", 5);
            return actor;
        });
    }

    @Test
    void theProgramsUserCannotReachWhatWasWritten() {
        for (String sql : new String[] {
            "update core.access_log set purpose = 'x'",
            "delete from core.access_log",
            "truncate core.access_log",
            "drop table core.access_log",
            "alter table core.access_log disable trigger user",
            "drop trigger access_log_stays on core.access_log",
            "drop function core.access_stays_as_written() cascade",
            "update core.access_seal set hash = 'x'",
            "delete from core.access_lane",
            "update core.access_lane set node = 'x'",
            "alter schema core owner to " + user,
            "drop schema core cascade",
            "set role " + user + "_keeper"
        }) {
            assertThatThrownBy(() -> asProgram(sql))
                    .as(sql)
                    .hasMessageMatching("(?s)ERROR: (permission denied|must be).*");
        }
    }

    @Test
    void itIsGivenBackForAnUpdate() throws SQLException {
        run("release-access-log.sql");
        asProgram("alter table core.access_log add column later int");
        assertThatThrownBy(() -> asProgram("delete from core.access_log"))
                .hasMessageContaining("access_stays_as_written");
        assertThat(database.answers()).isTrue();
    }
}
