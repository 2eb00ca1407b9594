package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseCourse;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.Closing;
import org.affianca.api.casefile.Episode;
import org.affianca.api.casefile.EpisodeFigures;
import org.affianca.api.diary.NoteData;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.task.TaskData;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is opened, closed with its reasons, and opened again as a new episode. */
@OnBothDatabases
class EpisodesTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final Actor marco;
    private CaseFile file;

    EpisodesTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        this.file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
    }

    @BeforeEach
    void aFreshCaseInCharge() {
        file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
        office.takeInCharge(giulia, file);
    }

    private CaseCourse course() {
        return house.as(giulia, () -> office.cases.course(file.id())).orElseThrow();
    }

    private Verdict closes(Actor by, String override) {
        return office.moved(
                by, file, new CaseMove(CaseState.CLOSED, office.today(), "4", "2", "", "", Optional.empty(), override));
    }

    @Test
    void reopeningKeepsTheNumberAndBeginsASecondEpisode() {
        house.as(
                giulia,
                () -> office.diary.write(
                        file.id(),
                        new NoteData(
                                "note", office.today(), "del primo episodio", Secrecy.ORDINARY, Optional.empty())));
        office.close(giulia, file);
        office.reopen(giulia, file, "di nuovo senza lavoro");
        CaseFile again = office.find(giulia, file.id());
        assertThat(again.number()).isEqualTo(file.number());
        assertThat(again.episode()).isEqualTo(2);
        List<Episode> episodes = course().episodes();
        assertThat(episodes).extracting(Episode::number).containsExactly(2, 1);
        assertThat(episodes.get(0).reason()).isEqualTo("di nuovo senza lavoro");
        assertThat(episodes.get(0).until()).isEmpty();
        assertThat(episodes.get(0).chargedOn()).contains(office.today());
        assertThat(episodes.get(1))
                .returns("Cerca un lavoro", Episode::reason)
                .returns("professional", Episode::takingCharge)
                .returns("agreement", Episode::legalBasis)
                .returns("4", Episode::closureReason)
                .returns("2", Episode::situationAtExit)
                .returns("Giulia", Episode::closedBy)
                .returns(Optional.of(office.today()), Episode::until);
        assertThat(house.as(giulia, () -> office.diary.notes(file.id(), Paging.first(5)))
                        .items())
                .hasSize(1);
        assertThat(house.as(giulia, () -> office.cases.timeline(file.id(), Paging.first(1)))
                        .items())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.type()).isEqualTo("case-reopened");
                    assertThat(told.values()).containsEntry("episode", 2L);
                });
    }

    @Test
    void thePreviewSaysWhatWouldStopTheClosingAndChangesNothing() {
        long grant = office.work(file.id(), "ENDED", Secrecy.ORDINARY, giulia);
        office.instalment(grant, 48_000, giulia);
        long running = office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(running, "review", office.today().plusDays(9));
        house.as(
                giulia,
                () -> office.tasks.set(
                        new TaskData(Optional.of(file.id()), "Telefonare", office.today(), Optional.empty())));
        Closing closing = house.as(giulia, () -> office.cases.closing(file.id()));
        assertThat(closing.against())
                .extracting(Because::code)
                .containsExactly("open-work", "open-payments", "open-deadline");
        assertThat(closing.against().get(1).values())
                .containsEntry("instalments", 1)
                .containsEntry("amount", new Money(48_000));
        assertThat(closing.remarks()).containsExactly(Because.of("open-tasks", "tasks", 1));
        assertThat(closing.mayOverride()).isFalse();
        assertThat(house.as(marco, () -> office.cases.closing(file.id())).mayOverride())
                .isTrue();
        assertThat(office.find(giulia, file.id()).state()).isEqualTo(CaseState.IN_CHARGE);
    }

    @Test
    void anUnpaidInstalmentStopsTheClosingUntilItIsPaid() {
        long grant = office.work(file.id(), "ENDED", Secrecy.ORDINARY, giulia);
        office.instalment(grant, 48_000, giulia);
        assertThat(closes(giulia, "").reasons()).extracting(Because::code).containsExactly("open-payments");
        house.sql("update core.instalment set state = 'PAID' where work_id = ?", grant);
        assertThat(closes(giulia, "").allows()).isTrue();
    }

    @Test
    void aPaymentOutOfSightStandsAgainstClosingWithoutBeingNamed() {
        office.instalment(office.work(file.id(), "ENDED", Secrecy.SEALED, giulia), 100, giulia);
        assertThat(closes(marco, "").reasons()).containsExactly(Because.of("more-open-payments", "more", 1));
    }

    @Test
    void onlyACoordinatorClosesAllTheSameAndTheReasonIsKeptWithWhatWasLeftOpen() {
        office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        assertThatThrownBy(() -> closes(giulia, "basta così")).isInstanceOf(Forbidden.class);
        assertThat(closes(marco, "  ").allows()).isFalse();
        assertThat(closes(marco, "La famiglia è irreperibile da mesi").allows()).isTrue();
        Episode ended = course().episodes().get(0);
        assertThat(ended.overridden()).isEqualTo("La famiglia è irreperibile da mesi");
        assertThat(ended.closedBy()).isEqualTo("Marco");
        assertThat(ended.leftOpen()).singleElement().satisfies(left -> {
            assertThat(left.code()).isEqualTo("open-work");
            assertThat(left.values())
                    .containsEntry("service", "employment.traineeship")
                    .containsEntry("from", office.today());
        });
        assertThat(house.as(giulia, () -> office.cases.timeline(file.id(), Paging.first(2)))
                        .items())
                .extracting(told -> told.type())
                .containsExactly("closure-overridden", "case-closed");
    }

    @Test
    void otherRoomsMayAddWhatMustBeFinishedFirst() {
        office.matters.others = List.of((viewer, id) -> List.of(Because.of("open-tasks", "tasks", 7)));
        try {
            assertThat(closes(giulia, "").reasons()).containsExactly(Because.of("open-tasks", "tasks", 7));
        } finally {
            office.matters.others = List.of();
        }
    }

    @Test
    void aSuspensionHasAReasonAndADayOnWhichItIsLookedAtAgain() {
        assertThatThrownBy(
                        () -> office.moved(giulia, file, new CaseMove(CaseState.SUSPENDED, office.today(), "", "", "")))
                .hasMessage("/reason required, /review required");
        assertThatThrownBy(
                        () -> office.moved(giulia, file, CaseMove.suspend(office.today(), "hospital", office.today())))
                .hasMessage("/review review-out-of-range");
        office.suspend(giulia, file, "hospital");
        assertThat(house.as(
                                giulia,
                                () -> office.cases.list(org.affianca.api.casefile.CaseFilter.all(), Paging.first(9)))
                        .items())
                .filteredOn(line -> line.id().equals(file.id()))
                .extracting(line -> line.nextDeadline())
                .containsExactly(Optional.of(office.today().plusDays(30)));
        office.moved(giulia, file, new CaseMove(CaseState.IN_CHARGE, office.today(), "", "", ""));
        assertThat(office.find(giulia, file.id()).reviewOn()).isEmpty();
        assertThat(course().episodes()).hasSize(1);
    }

    private EpisodeFigures figures(UnitId unit) {
        Period today = Period.of(office.today(), office.today());
        return house.as(giulia, () -> office.cases.figures(today, Optional.of(unit)));
    }

    @Test
    void whoComesBackIsCountedAsAnEpisodeOfItsOwn() {
        EpisodeFigures before = figures(house.unit("hub"));
        CaseFile idle = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
        office.moved(giulia, idle, new CaseMove(CaseState.ARCHIVED, office.today(), "", "", "non di competenza"));
        office.close(giulia, file);
        office.reopen(giulia, file, "torna");
        EpisodeFigures after = figures(house.unit("hub"));
        assertThat(after.opened().least() - before.opened().least()).isEqualTo(1);
        assertThat(after.reopened().least() - before.reopened().least()).isEqualTo(1);
        assertThat(after.charged().least() - before.charged().least()).isEqualTo(1);
        assertThat(after.closed().least() - before.closed().least()).isEqualTo(1);
        assertThat(after.archived().least() - before.archived().least()).isEqualTo(1);
        assertThat(after.because())
                .extracting(EpisodeFigures.ClosureCount::reason)
                .contains("4");
        assertThat(figures(house.unit("other")))
                .isEqualTo(new EpisodeFigures(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, List.of()));
    }

    @Test
    void whoCoordinatesFromAboveIsToldNoEpisodesBelowFive() {
        UnitId above = house.unit("above-" + house.ids().next());
        UnitId north = house.unit("north-" + house.ids().next(), above);
        Actor nadia = house.user("Nadia", Role.WORKER, north);
        Actor chief = house.user("Dirige", Role.COORDINATOR, above);
        office.takeInCharge(nadia, office.opened(nadia, office.town.registered(nadia, "Collaudi", "Bruno")));
        Period today = Period.of(office.today(), office.today());
        EpisodeFigures told = house.as(chief, () -> office.cases.figures(today, Optional.empty()));
        assertThat(told.opened()).isEqualTo(Tally.between(1, 4));
        assertThat(told.charged()).isEqualTo(Tally.between(1, 4));
        assertThat(told.closed()).isEqualTo(Tally.NONE);
        assertThat(house.as(nadia, () -> office.cases.figures(today, Optional.empty()))
                        .opened())
                .isEqualTo(Tally.exact(1));
    }

    @Test
    void derbyCountsEpisodesByTheIndexOfTheirDay() {
        Period today = Period.of(office.today(), office.today());
        house.doAs(giulia, () -> {
            FigureMapper sql = house.mappers().of(FigureMapper.class);
            Viewer viewer = house.sight().viewer();
            assertThat(TestPlan.of(house, () -> sql.begun(viewer, today, Optional.empty()))
                            + TestPlan.of(house, () -> sql.ended(viewer, today, Optional.empty())))
                    .doesNotContain("Table Scan ResultSet for CASE_EPISODE", "Table Scan ResultSet for CASE_FILE");
        });
    }

    @Test
    void aCaseOutOfSightHasNoCourse() {
        Actor stranger = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(stranger, () -> office.cases.course(file.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(stranger, () -> office.cases.closing(file.id())))
                .isInstanceOf(org.affianca.api.problem.Missing.class);
    }
}
