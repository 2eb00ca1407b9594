package org.affianca.testing.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The statements of the daily operations, by hand, without anything around them; answers are JSON put together as text. */
final class BareQueries {
    private final DataSource source;
    private final long organisation;
    private final long user;
    private final AtomicLong nextId = new AtomicLong(5_000_000_000L);

    BareQueries(DataSource source, long organisation, long user) {
        this.source = source;
        this.organisation = organisation;
        this.user = user;
    }

    String openCase(long id) throws SQLException {
        try (Connection connection = source.getConnection()) {
            StringBuilder json = new StringBuilder("{");
            rows(connection, json, """
                    select c.id, c.version, c.number, c.state, c.unit_id, u.label_it, c.secrecy, c.reason, c.opened_on
                      from core.case_file c join core.unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                     where c.organisation_id = ? and c.id = ?""", organisation, id);
            rows(connection, json, """
                    select m.person_id, p.surname, p.name, m.role
                      from core.case_member m join core.person p
                           on p.organisation_id = m.organisation_id and p.id = m.person_id
                     where m.organisation_id = ? and m.case_id = ?
                     order by m.place""", organisation, id);
            rows(connection, json, """
                    select t.user_id, a.label, t.role, t.from_day, t.until_day
                      from core.case_team t left join core.account a
                           on a.organisation_id = t.organisation_id and a.id = t.user_id
                     where t.organisation_id = ? and t.case_id = ?""", organisation, id);
            connection.commit();
            return json.append('}').toString();
        }
    }

    String workList() throws SQLException {
        try (Connection connection = source.getConnection()) {
            StringBuilder json = new StringBuilder("{");
            rows(connection, json, """
                    select w.id, w.case_id, c.number, p.surname, p.name, w.service, w.kind, w.stage, w.step, w.from_day
                      from --DERBY-PROPERTIES joinOrder=FIXED
                           core.case_team t --DERBY-PROPERTIES index=TEAM_OF_USER, joinStrategy=NESTEDLOOP
                      join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                        on w.organisation_id = t.organisation_id and w.case_id = t.case_id
                      join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                        on c.organisation_id = w.organisation_id and c.id = w.case_id
                      join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                        on p.organisation_id = c.organisation_id and p.id = c.holder_id
                     where t.organisation_id = ? and t.user_id = ?
                     order by w.id desc
                     fetch first 20 rows only""", organisation, user);
            connection.commit();
            return json.append('}').toString();
        }
    }

    String writeNote(long caseId, String text) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into core.note (organisation_id, id, case_id, type, on_day, body, secrecy, author_id, written_at)
                        values (?, ?, ?, 'interview', ?, ?, 'ORDINARY', ?, ?)""")) {
            long id = nextId.incrementAndGet();
            insert.setLong(1, organisation);
            insert.setLong(2, id);
            insert.setLong(3, caseId);
            insert.setDate(4, Date.valueOf(LocalDate.of(2026, 1, 15)));
            insert.setString(5, text);
            insert.setLong(6, user);
            insert.setTimestamp(7, Timestamp.from(Instant.now()));
            insert.executeUpdate();
            connection.commit();
            return "{\"id\":" + id + "}";
        }
    }

    private static void rows(Connection connection, StringBuilder json, String sql, long first, long second)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, first);
            query.setLong(2, second);
            ResultSet row = query.executeQuery();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    json.append('"').append(row.getObject(i)).append("\",");
                }
            }
        }
    }
}
