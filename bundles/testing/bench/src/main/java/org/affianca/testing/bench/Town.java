package org.affianca.testing.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A town of invented people written straight into the tables while nobody serves them: one case for two persons, spread over
 * eight units, a plan and three notes a case, a case load of 150 for the worker who is measured.
 *
 * @param firstCase the cases of the town have the ids from here on, one after the other
 */
record Town(long organisation, long user, long firstCase, int cases, int notes) {
    private static final long FIRST_ID = 1_000_000_000L;
    private static final long FIRST_COLLEAGUE = 900_000_000L;
    private static final int COLLEAGUES = 700;
    private static final long FIRST_UNIT = 800_000_000L;
    private static final int UNITS = 8;
    private static final int LOAD = 150;
    private static final int NOTES = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Town settle(Path db, int persons, String worker) throws SQLException {
        String url = "jdbc:derby:" + db;
        Town town;
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            town = ids(connection, persons, worker);
            town.write(connection, persons, unit(connection));
            connection.commit();
        }
        shutDown(url);
        return town;
    }

    /** The cases of the worker who is measured: every so many of the town. */
    long caseOf(long n) {
        long mine = Math.min(LOAD, cases);
        return firstCase + Math.floorMod(n * 7919, mine) * (cases / mine);
    }

    private static Town ids(Connection connection, int persons, String worker) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("select organisation_id, id from core.account where name = ?")) {
            find.setString(1, worker);
            ResultSet row = find.executeQuery();
            row.next();
            int cases = persons / 2;
            return new Town(row.getLong(1), row.getLong(2), FIRST_ID + persons, cases, cases * NOTES);
        }
    }

    private static long unit(Connection connection) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select min(id) from core.unit")) {
            ResultSet row = find.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private void write(Connection connection, int persons, long unit) throws SQLException {
        writeUnits(connection);
        writeColleagues(connection);
        writePersons(connection, persons);
        connection.commit();
        writeCases(connection, unit);
        connection.commit();
        writeNotes(connection);
        connection.commit();
        writePlans(connection);
    }

    /** The units beside the first, in which nobody who is measured works. */
    private void writeUnits(Connection connection) throws SQLException {
        try (Rows unit = new Rows(
                        connection, "core.unit", "organisation_id, id, code, label_it, label_en, kind, place, active");
                Rows within =
                        new Rows(connection, "core.unit_within", "organisation_id, unit_id, above_id").after(unit)) {
            for (int i = 1; i < UNITS; i++) {
                long id = FIRST_UNIT + i;
                unit.add(organisation, id, "polo-" + i, "Polo " + i, "Hub " + i, "hub", 100 + i, true);
                within.add(organisation, id, id);
            }
        }
    }

    /** Those who have the other cases; none of them can sign in. */
    private void writeColleagues(Connection connection) throws SQLException {
        Timestamp now = now();
        try (Rows account = new Rows(
                connection,
                "core.account",
                "organisation_id, id, name, label, password, must_change, active, version, created_at, changed_at,"
                        + " changed_by")) {
            for (int i = 0; i < COLLEAGUES; i++) {
                account.add(
                        organisation,
                        FIRST_COLLEAGUE + i,
                        "collega-" + i,
                        "Collega " + i,
                        "-",
                        false,
                        false,
                        1,
                        now,
                        now,
                        user);
            }
        }
    }

    private void writePersons(Connection connection, int persons) throws SQLException {
        Timestamp now = now();
        try (Rows person = new Rows(
                        connection,
                        "core.person",
                        "organisation_id, id, version, surname, name, surname_key, name_key, "
                                + "no_fiscal_code_because, birth_date, birth_place, sex, citizenship, spoken, "
                                + "street, postcode, municipality, province, secrecy, unsafe_contacts, created_at, "
                                + "changed_at, changed_by");
                Rows word = new Rows(
                                connection,
                                "core.person_word",
                                "organisation_id, word, surname_key, name_key, person_id")
                        .after(person)) {
            for (int i = 0; i < persons; i++) {
                long id = FIRST_ID + i;
                String surname = Names.surname(i);
                String name = Names.name(i);
                String surnameKey = surname.toLowerCase(Locale.ROOT);
                String nameKey = name.toLowerCase(Locale.ROOT);
                person.add(
                        organisation,
                        id,
                        1,
                        surname,
                        name,
                        surnameKey,
                        nameKey,
                        "unknown",
                        Date.valueOf(LocalDate.of(1935, 1, 1).plusDays(i * 37L % 32000)),
                        "",
                        "",
                        "ITA",
                        "it",
                        "Via Inventata " + i % 300,
                        "00000",
                        "Borgo di Prova",
                        "XX",
                        "ORDINARY",
                        false,
                        now,
                        now,
                        user);
                word.add(organisation, surnameKey, surnameKey, nameKey, id);
                word.add(organisation, nameKey, surnameKey, nameKey, id);
            }
        }
    }

    private void writeCases(Connection connection, long unit) throws SQLException {
        Timestamp now = now();
        long every = Math.max(1, cases / Math.min(LOAD, cases));
        try (Rows file = new Rows(
                        connection,
                        "core.case_file",
                        "organisation_id, id, version, number, state, unit_id, secrecy, reason, "
                                + "opened_on, holder_id, open_holder_id, created_at, changed_at, changed_by");
                Rows member = new Rows(
                                connection, "core.case_member", "organisation_id, case_id, person_id, place, role")
                        .after(file);
                Rows team = new Rows(
                                connection, "core.case_team", "organisation_id, id, case_id, user_id, role, from_day")
                        .after(file)) {
            for (int i = 0; i < cases; i++) {
                long id = firstCase + i;
                long holder = FIRST_ID + 2L * i;
                Date opened = Date.valueOf(DAY.minusDays(i % 1500));
                file.add(
                        organisation,
                        id,
                        1,
                        "2020/%06d".formatted(i),
                        "IN_CHARGE",
                        i % UNITS == 0 ? unit : FIRST_UNIT + i % UNITS,
                        "PROFESSIONAL",
                        "Una situazione inventata",
                        opened,
                        holder,
                        holder,
                        now,
                        now,
                        user);
                member.add(organisation, id, holder, 0, "holder");
                member.add(organisation, id, holder + 1, 1, "member");
                boolean mine = i % every == 0 && i / every < LOAD;
                team.add(organisation, id, id, mine ? user : FIRST_COLLEAGUE + i % COLLEAGUES, "manager", opened);
            }
        }
    }

    private void writeNotes(Connection connection) throws SQLException {
        Timestamp now = now();
        String text = "Colloquio inventato. ".repeat(40);
        try (Rows note = new Rows(
                connection,
                "core.note",
                "organisation_id, id, case_id, type, on_day, body, secrecy, author_id, written_at")) {
            for (int i = 0; i < notes; i++) {
                long caseId = firstCase + i % cases;
                Date on = Date.valueOf(DAY.plusDays(i / cases));
                note.add(organisation, FIRST_ID + i, caseId, "interview", on, text, "ORDINARY", user, now);
            }
        }
    }

    private void writePlans(Connection connection) throws SQLException {
        WorkRows.write(connection, this, DAY);
    }

    private static Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.of(2026, 1, 1, 9, 0));
    }

    static void shutDown(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException saidGoodbye) {
            // Derby answers a clean shutdown with an exception, 08006.
            if (!"08006".equals(saidGoodbye.getSQLState())) {
                throw new IllegalStateException("the database did not shut down", saidGoodbye);
            }
        }
    }
}
