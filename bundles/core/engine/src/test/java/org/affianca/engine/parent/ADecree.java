package org.affianca.engine.parent;

import java.time.Instant;
import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.TestHouse;

/** What a decree leaves a parent of the news and the papers of a child, for tests of those who must obey it. */
public record ADecree(PersonId parent, PersonId child, String news, String papers) {
    /** Lays it into a case, as an order in force without a day of issue. */
    public void inForce(TestHouse house, CaseId file, Actor by, LocalDate from) {
        long id = house.ids().next();
        Instant now = house.clock().instant();
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                        + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by, authority)"
                        + " values (1, ?, ?, 'core', 'core.order', 'ORDER', 'IN_FORCE', 'RUNNING', ?, 'ORDINARY', '',"
                        + " ?, 1, ?, ?, ?, 'Tribunale per i minorenni di Esempio')",
                id,
                file.value(),
                from,
                from,
                now,
                now,
                by.id().value());
        house.sql(
                "insert into core.order_file (organisation_id, work_id, version, proceeding, judge, measure, content,"
                        + " changed_at, changed_by) values (1, ?, 1, 'RG 403/2026', '', 'responsibility-limited', '', ?, ?)",
                id,
                now,
                by.id().value());
        house.sql(
                "insert into core.order_limit (organisation_id, work_id, place, child_person_id, parent_person_id, law,"
                        + " news, papers, decisions, meetings, from_day)"
                        + " values (1, ?, 0, ?, ?, 'responsibility-limited', ?, ?, 'FREE', 'FREE', ?)",
                id,
                child.value(),
                parent.value(),
                news,
                papers,
                from);
    }
}
