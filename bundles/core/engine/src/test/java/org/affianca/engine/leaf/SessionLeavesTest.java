package org.affianca.engine.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

/** Leo's protected visits: one was held, one missed, one is to come. */
@OnBothDatabases
class SessionLeavesTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final CaseFile file;
    private final PersonId leo;
    private final LocalDate today;
    private final long visits;

    SessionLeavesTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        UnitId hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.leo = office.town.registered(giulia, "Fittizi", "Leo");
        this.file = office.opened(giulia, leo);
        this.today = office.today();
        this.visits = house.ids().next();
        house.sql(
                "insert into core.activity (organisation_id, id, version, title, type, unit_id, case_id, provider, place,"
                        + " from_day, aim, changed_at, changed_by)"
                        + " values (1, ?, 1, 'Incontri protetti', 'protected-visit', ?, ?, '', '', ?, '', ?, ?)",
                visits,
                hub.value(),
                file.id().value(),
                today.minusMonths(3),
                house.clock().instant(),
                giulia.id().value());
        house.sql(
                "insert into core.activity_enrolment (organisation_id, activity_id, number, person_id, state, since, reason)"
                        + " values (1, ?, 1, ?, 'ENROLLED', ?, '')",
                visits,
                leo.value(),
                today.minusMonths(3));
        session(1, 14, "HELD", "Giocano insieme.", "present", "");
        session(2, 7, "HELD", "", "no-show", "Non ha avvisato.");
        session(3, 0, "PLANNED", "", "", "");
    }

    @Test
    void tellsEachSessionThatWasHeldWithItsMarkAndWords() {
        List<SessionLeafRow> told = sessions(giulia, today.minusMonths(3));
        assertThat(told)
                .extracting(SessionLeafRow::mark)
                .containsExactly(Optional.of("present"), Optional.of("no-show"));
        assertThat(told).extracting(SessionLeafRow::words).containsExactly("Giocano insieme.", "Non ha avvisato.");
        assertThat(sessions(giulia, today.minusDays(8))).hasSize(1);
    }

    @Test
    void tellsNothingOfACaseThatIsNotSeen() {
        Actor piera = house.user("Piera", Role.WORKER, house.unit("far"));
        assertThat(sessions(piera, today.minusMonths(3))).isEmpty();
    }

    private List<SessionLeafRow> sessions(Actor actor, LocalDate from) {
        Leaves leaves = new Leaves(TestGround.of(house), new LiveWords(new Shelf()));
        return house.as(actor, () -> leaves.sessions(file.id(), from, today));
    }

    private void session(int number, int daysAgo, String state, String note, String mark, String remark) {
        house.sql(
                "insert into core.activity_session (organisation_id, activity_id, number, on_day, from_time, until_time, place,"
                        + " state, note) values (1, ?, ?, ?, '15:00', '16:00', '', ?, ?)",
                visits,
                number,
                today.minusDays(daysAgo),
                state,
                note);
        if (!mark.isEmpty()) {
            house.sql(
                    "insert into core.activity_mark (organisation_id, activity_id, session, enrolment, mark, note)"
                            + " values (1, ?, ?, 1, ?, ?)",
                    visits,
                    number,
                    mark,
                    remark);
        }
    }
}
