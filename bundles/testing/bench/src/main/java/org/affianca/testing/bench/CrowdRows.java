package org.affianca.testing.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;

/** Writes a crowd straight into the register while nobody serves it; the program learns its words at the next start. */
final class CrowdRows {
    private static final long FIRST_ID = 1_000_000_000L;
    private static final int AT_ONCE = 50_000;

    private CrowdRows() {}

    static void write(Connection connection, Crowd crowd, int persons) throws SQLException {
        connection.setAutoCommit(false);
        long organisation = number(connection, "select min(organisation_id) from core.organisation");
        long user = number(connection, "select min(id) from core.account");
        for (int from = 0; from < persons; from += AT_ONCE) {
            persons(connection, crowd, from, Math.min(from + AT_ONCE, persons), organisation, user);
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from core.name_learning");
        }
        connection.commit();
    }

    /** On a connection of its own: PostgreSQL plans the foreign key by what it knows of the persons when it begins. */
    static void writeWords(Connection connection, Crowd crowd, int persons) throws SQLException {
        connection.setAutoCommit(false);
        long organisation = number(connection, "select min(organisation_id) from core.organisation");
        for (int from = 0; from < persons; from += AT_ONCE) {
            words(connection, crowd, from, Math.min(from + AT_ONCE, persons), organisation);
        }
    }

    private static void persons(Connection connection, Crowd crowd, int from, int until, long organisation, long user)
            throws SQLException {
        Timestamp now = Timestamp.valueOf(LocalDateTime.of(2026, 1, 1, 9, 0));
        try (Rows person = new Rows(
                connection,
                "core.person",
                "organisation_id, id, version, surname, name, surname_key, name_key, fiscal_code, fiscal_key, "
                        + "no_fiscal_code_because, birth_date, birth_place, sex, citizenship, spoken, street, "
                        + "postcode, municipality, province, secrecy, unsafe_contacts, created_at, changed_at, "
                        + "changed_by")) {
            for (int i = from; i < until; i++) {
                Invented one = crowd.person(i);
                person.add(
                        organisation,
                        FIRST_ID + i,
                        1,
                        one.surname(),
                        one.name(),
                        Invented.key(one.surname()),
                        Invented.key(one.name()),
                        one.fiscalCode(),
                        one.fiscalCode(),
                        "",
                        Date.valueOf(one.born()),
                        "",
                        "",
                        "ITA",
                        "it",
                        "",
                        "",
                        "Borgo di Prova",
                        "",
                        "ORDINARY",
                        false,
                        now,
                        now,
                        user);
            }
        }
        connection.commit();
    }

    private static void words(Connection connection, Crowd crowd, int from, int until, long organisation)
            throws SQLException {
        try (Rows word =
                new Rows(connection, "core.person_word", "organisation_id, word, surname_key, name_key, person_id")) {
            for (int i = from; i < until; i++) {
                Invented one = crowd.person(i);
                for (String each : one.words()) {
                    word.add(organisation, each, Invented.key(one.surname()), Invented.key(one.name()), FIRST_ID + i);
                }
            }
        }
        connection.commit();
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
