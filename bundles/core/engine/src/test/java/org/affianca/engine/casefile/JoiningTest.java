package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseArea;
import org.affianca.api.casefile.CaseCourse;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and areas come into a case and leave it while it is open. */
@OnBothDatabases
class JoiningTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final LocalDate today;
    private CaseFile file;
    private PersonId leo;

    JoiningTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.today = office.today();
        this.file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        this.leo = office.town.registered(giulia, "Fittizi", "Leo");
    }

    @BeforeEach
    void aFreshCase() {
        file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        house.sql(
                "update core.case_file set opened_on = ? where id = ?",
                today.minusDays(30),
                file.id().value());
        leo = office.town.registered(giulia, "Fittizi", "Leo");
    }

    private CaseFile join(LocalDate from) {
        int version = office.find(giulia, file.id()).version();
        return house.as(giulia, () -> office.desk.join(file.id(), version, leo, from));
    }

    private CaseFile leave(PersonId who, LocalDate last) {
        int version = office.find(giulia, file.id()).version();
        return house.as(giulia, () -> office.desk.leave(file.id(), version, who, last));
    }

    private CaseCourse course() {
        return house.as(giulia, () -> office.cases.course(file.id())).orElseThrow();
    }

    @Test
    void whoComesLaterBelongsFromThatDayAndWhoLeavesUntilThat() {
        CaseMember joined = join(today.minusDays(9)).members().get(1);
        assertThat(joined.from()).isEqualTo(today.minusDays(9));
        assertThat(joined.until()).isEmpty();
        CaseMember left = leave(leo, today.minusDays(2)).members().get(1);
        assertThat(left.until()).contains(today.minusDays(2));
    }

    @Test
    void whoComesBackBeginsANewStayAndTheOldOneIsKept() {
        join(today.minusDays(9));
        leave(leo, today.minusDays(5));
        assertThat(join(today.minusDays(1)).members().get(1).from()).isEqualTo(today.minusDays(1));
        assertThat(course().before()).singleElement().satisfies(stay -> {
            assertThat(stay.label()).isEqualTo("Fittizi Leo");
            assertThat(stay.from()).isEqualTo(today.minusDays(9));
            assertThat(stay.until()).contains(today.minusDays(5));
        });
    }

    @Test
    void nobodyJoinsTwiceInTheFutureOrBeforeTheFile() {
        join(today);
        assertThatThrownBy(() -> join(today)).hasMessage("/person already-in-file");
        leave(leo, today);
        assertThatThrownBy(() -> join(today)).hasMessage("/person already-in-file");
        assertThatThrownBy(() -> join(today.plusDays(1))).hasMessage("/from in-the-future");
        assertThatThrownBy(() -> join(today.minusDays(31)))
                .hasMessage("/person already-in-file, /from before-the-file");
        leo = new PersonId(-5);
        assertThatThrownBy(() -> join(today)).hasMessage("/person unknown-person");
    }

    @Test
    void theHolderStaysAndAStrangerCannotLeave() {
        assertThatThrownBy(() -> leave(file.members().get(0).person(), today))
                .isInstanceOf(Refused.class)
                .hasMessage("file-needs-a-holder");
        assertThatThrownBy(() -> leave(leo, today)).hasMessage("/person not-in-file");
        join(today);
        assertThatThrownBy(() -> leave(leo, today.minusDays(1))).hasMessage("/last ends-before-it-begins");
        assertThatThrownBy(() -> leave(leo, today.plusDays(1))).hasMessage("/last in-the-future");
    }

    @Test
    void aProtectedPersonIsNoLongerSeenThroughAFileItHasLeft() {
        PersonId zoe = office.town
                .registered(giulia, TestPeople.protectedAs(TestPeople.named("Segreti", "Zoe"), Secrecy.SPECIALIST))
                .id();
        leo = zoe;
        join(today);
        Actor piera = house.user("Piera", Role.WORKER, house.unit("hub"));
        assertThat(house.as(piera, () -> office.town.people.find(zoe))).isPresent();
        leave(zoe, today.minusDays(0));
        house.clock().set(house.clock().instant().plusSeconds(86_400));
        try {
            assertThat(house.as(piera, () -> office.town.people.find(zoe))).isEmpty();
        } finally {
            house.clock().set(house.clock().instant().minusSeconds(86_400));
        }
    }

    @Test
    void theTimelineNamesWhoJoinedAndLeftAndAnOldVersionIsRefused() {
        join(today);
        leave(leo, today);
        assertThat(house.as(giulia, () -> office.cases.timeline(file.id(), org.affianca.api.Paging.first(2)))
                        .items())
                .extracting(told -> told.type() + " " + told.values().get("personLabel"))
                .containsExactly("member-left Fittizi Leo", "member-joined Fittizi Leo");
        assertThatThrownBy(() -> house.as(giulia, () -> office.desk.join(file.id(), 1, leo, today)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anAreaIsInvolvedByItsWorkOrBecauseItWasCalledIn() {
        office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.work(file.id(), "ENDED", Secrecy.ORDINARY, giulia);
        int version = office.find(giulia, file.id()).version();
        house.as(giulia, () -> office.desk.involve(file.id(), version, "garden", today, "orto di comunità"));
        assertThat(course().areas())
                .containsExactly(
                        new CaseArea("garden", 0, 0, Optional.of(today), Optional.empty(), "orto di comunità"),
                        new CaseArea("employment", 2, 1, Optional.empty(), Optional.empty(), ""));
        assertThatThrownBy(
                        () -> house.as(giulia, () -> office.desk.involve(file.id(), version + 1, "garden", today, "")))
                .hasMessage("/area already-involved");
        house.as(giulia, () -> office.desk.dismiss(file.id(), version + 1, "garden", today));
        assertThat(course().areas().get(0).until()).contains(today);
        for (String none : new String[] {"core", "nowhere", ""}) {
            assertThatThrownBy(
                            () -> house.as(giulia, () -> office.desk.involve(file.id(), version + 2, none, today, "")))
                    .hasMessage("/area unknown-area");
        }
        assertThatThrownBy(() -> house.as(giulia, () -> office.desk.dismiss(file.id(), version + 2, "garden", today)))
                .hasMessage("/area not-involved");
    }

    @Test
    void workOutOfSightDoesNotTellItsArea() {
        office.work(file.id(), "RUNNING", Secrecy.SEALED, giulia);
        Actor piera = house.user("Piera", Role.WORKER, house.unit("hub"));
        assertThat(house.as(piera, () -> office.cases.course(file.id()))
                        .orElseThrow()
                        .areas())
                .isEmpty();
        assertThat(course().areas()).hasSize(1);
    }
}
