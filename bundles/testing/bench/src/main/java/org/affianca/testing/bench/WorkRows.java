package org.affianca.testing.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;

/** A running plan for every case of the town, with its history and one deadline. */
final class WorkRows {
    private static final long FIRST_ID = 3_000_000_000L;

    private WorkRows() {}

    static void write(Connection connection, Town town, LocalDate day) throws SQLException {
        Timestamp now = Timestamp.valueOf(day.atTime(9, 0));
        try (Rows work = new Rows(
                        connection,
                        "core.works",
                        "organisation_id, id, case_id, area, service, kind, step, stage, from_day, "
                                + "secrecy, provider, opened_on, version, created_at, changed_at, changed_by");
                Rows step = new Rows(
                                connection,
                                "core.work_step",
                                "organisation_id, id, work_id, place, step, stage, on_day, note, taken_at, taken_by")
                        .after(work);
                Rows deadline = new Rows(
                                connection, "core.deadline", "organisation_id, work_id, code, due, consequence, source")
                        .after(work)) {
            for (int i = 0; i < town.cases(); i++) {
                long id = FIRST_ID + i;
                Date from = Date.valueOf(day.plusDays(i % 300));
                work.add(
                        town.organisation(),
                        id,
                        town.firstCase() + i,
                        "core",
                        "core.individual-plan",
                        "PLAN",
                        "AGREED",
                        "RUNNING",
                        from,
                        "ORDINARY",
                        "",
                        from,
                        1,
                        now,
                        now,
                        town.user());
                step.add(town.organisation(), id, id, 1, "AGREED", "RUNNING", from, "", now, town.user());
                deadline.add(town.organisation(), id, "review", Date.valueOf(day.plusDays(400)), "REMIND", "");
            }
        }
    }
}
