package org.affianca.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivityData;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.ActivitySummary;
import org.affianca.api.activity.Enrolment;
import org.affianca.api.activity.EnrolmentRequest;
import org.affianca.api.activity.EnrolmentState;
import org.affianca.api.activity.Mark;
import org.affianca.api.activity.Register;
import org.affianca.api.activity.SessionMarks;
import org.affianca.api.activity.SessionSeries;
import org.affianca.api.activity.SessionState;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.delivery.TestMeasures;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

/** Today is Thursday, 15 January 2026; Epiphany is the one holiday. */
@OnBothDatabases
class ActivityBookTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private final TestHouse house;
    private final TestOffice office;
    private final ActivityBook book;
    private final UnitId hub;
    private final Actor giulia;
    private final LocalDate today;

    ActivityBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.today = office.today();
        this.book = new ActivityBook(TestGround.of(house), new WorkingDays() {
            @Override
            public boolean worked(LocalDate day) {
                return !holiday(day);
            }

            @Override
            public boolean holiday(LocalDate day) {
                return day.equals(LocalDate.of(2026, 1, 6));
            }
        });
    }

    @Test
    void aWorkshopFillsUpAndWhoWaitsIsAdmittedWhenAPlaceComesFree() {
        Activity open = opened(Optional.of(2));
        PersonId dario = person("Esempio", "Dario");
        Activity one = enrolled(open, dario);
        Activity two = enrolled(one, person("Inventati", "Marta"));
        Activity three = enrolled(two, person("Collaudi", "Bruno"));

        assertThat(three.enrolments())
                .extracting(e -> e.label() + " " + e.state())
                .containsExactly("Esempio Dario ENROLLED", "Inventati Marta ENROLLED", "Collaudi Bruno WAITING");
        assertThatThrownBy(() -> house.as(giulia, () -> book.admit(three.id(), three.version(), 3)))
                .hasMessage("no-place-free");
        assertThatThrownBy(() -> enrolled(three, dario)).hasMessage("/person enrolled-already");

        Activity left = house.as(giulia, () -> book.leave(three.id(), three.version(), 1, today, "Ha trovato lavoro"));
        Activity admitted = house.as(giulia, () -> book.admit(left.id(), left.version(), 3));
        assertThat(admitted.enrolments())
                .extracting(Enrolment::state)
                .containsExactly(EnrolmentState.LEFT, EnrolmentState.ENROLLED, EnrolmentState.ENROLLED);
        assertThat(listed(admitted)).satisfies(line -> {
            assertThat(line.enrolled()).isEqualTo(2);
            assertThat(line.waiting()).isZero();
        });
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> book.change(admitted.id(), admitted.version(), data(Optional.of(1), Optional.empty()))))
                .hasMessage("/places fewer-places-than-people");
    }

    @Test
    void weeklySessionsLeaveOutTheHolidays() {
        Activity planned = planned(opened(Optional.empty()), LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 20));
        assertThat(planned.sessions())
                .extracting(s -> s.number() + " " + s.on() + " " + s.place())
                .containsExactly("1 2025-12-30 Sala civica", "2 2026-01-13 Sala civica", "3 2026-01-20 Sala civica");
        assertThat(listed(planned).nextSession()).contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void protectedVisitsAreReportedWithWhatWasDoneAndWhoDidNotCome() {
        CaseFile file = office.opened(giulia, person("Fittizi", "Leo"));
        office.takeInCharge(giulia, file);
        Activity open = house.as(giulia, () -> book.open(data(Optional.empty(), Optional.of(file))));
        Activity both = enrolled(enrolled(open, person("Fittizi", "Ada")), person("Fittizi", "Nina"));
        Activity planned = planned(both, LocalDate.of(2025, 12, 16), LocalDate.of(2026, 1, 13));
        assertThat(planned.sessions()).hasSize(4);
        Activity cancelled =
                house.as(giulia, () -> book.cancel(planned.id(), planned.version(), 3, "Educatrice malata"));
        Activity marked = house.as(
                giulia,
                () -> book.mark(
                        cancelled.id(),
                        cancelled.version(),
                        List.of(
                                new SessionMarks(1, "La madre gioca con la bambina.", List.of(present(1), present(2))),
                                new SessionMarks(
                                        2, "", List.of(new Mark(0, 1, "no-show", "Non ha avvisato"), present(2))))));

        assertThat(marked.sessions())
                .extracting(ActivitySession::state)
                .containsExactly(SessionState.HELD, SessionState.HELD, SessionState.CANCELLED, SessionState.PLANNED);
        Register quarter = house.as(
                        giulia, () -> book.register(marked.id(), Period.of(FIRST, LocalDate.of(2026, 1, 31))))
                .orElseThrow();
        assertThat(quarter.held()).isEqualTo(2);
        assertThat(quarter.cancelled()).isEqualTo(1);
        assertThat(quarter.lines())
                .extracting(line -> line.label() + " " + line.marks() + " " + line.minutes())
                .containsExactly(
                        "Fittizi Ada [MarkCount[mark=no-show, times=1], MarkCount[mark=present, times=1]] 90",
                        "Fittizi Nina [MarkCount[mark=present, times=2]] 180");
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'activity-session-held'",
                        file.id().value()))
                .isEqualTo(2);
    }

    @Test
    void theRegisterIsRewrittenSessionBySession() {
        Activity planned = planned(
                enrolled(opened(Optional.empty()), person("Esempio", "Dario")), LocalDate.of(2026, 1, 13), today);
        Activity once = house.as(
                giulia,
                () -> book.mark(
                        planned.id(), planned.version(), List.of(new SessionMarks(1, "Bene", List.of(present(1))))));
        Activity again = house.as(
                giulia,
                () -> book.mark(
                        once.id(),
                        once.version(),
                        List.of(new SessionMarks(1, "Corretto", List.of(new Mark(0, 1, "excused", ""))))));
        assertThat(again.marks()).containsExactly(new Mark(1, 1, "excused", ""));
        assertThat(again.sessions().get(0).note()).isEqualTo("Corretto");
        assertThatThrownBy(() -> house.as(giulia, () -> book.cancel(again.id(), again.version(), 1, "Errore")))
                .hasMessage("session-state");
    }

    @Test
    void everyFlawOfARegisterIsSaidAtItsPlace() {
        Activity planned = planned(opened(Optional.empty()), LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 20));
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> book.mark(
                                planned.id(),
                                planned.version(),
                                List.of(
                                        new SessionMarks(2, "", List.of()),
                                        new SessionMarks(9, "", List.of()),
                                        new SessionMarks(1, "", List.of(new Mark(0, 7, "asleep", "")))))))
                .hasMessage("/sessions/0/session in-the-future, /sessions/1/session unknown-session,"
                        + " /sessions/2/marks/0/enrolment unknown-enrolment, /sessions/2/marks/0/mark unknown-code");
    }

    @Test
    void everyFlawOfAnActivityIsSaidAtOnce() {
        ActivityData wrong = new ActivityData(
                " ",
                "party",
                house.unit("elsewhere"),
                Optional.empty(),
                Optional.of(new org.affianca.api.UserId(-1)),
                "",
                "",
                Period.from(FIRST),
                Optional.of(0),
                "");
        assertThatThrownBy(() -> house.as(giulia, () -> book.open(wrong)))
                .hasMessage("/title required, /type unknown-code, /unit unknown-unit-here, /leader unknown-leader,"
                        + " /places out-of-range");
    }

    @Test
    void anEnrolmentIsPartOfAMeasureOfThePersonsOwnCase() {
        PersonId dario = person("Esempio", "Dario");
        CaseFile file = office.opened(giulia, dario);
        WorkId work = new WorkId(office.work(file.id(), "RUNNING", org.affianca.api.Secrecy.ORDINARY, giulia));
        Activity open = opened(Optional.empty());
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> book.enrol(
                                open.id(),
                                open.version(),
                                new EnrolmentRequest(person("Provetti", "Elio"), today, Optional.of(work)))))
                .hasMessage("/work not-its-measure");
        Activity with = house.as(
                giulia,
                () -> book.enrol(open.id(), open.version(), new EnrolmentRequest(dario, today, Optional.of(work))));
        assertThat(with.enrolments().get(0).work()).contains(work);
    }

    @Test
    void hoursInAGroupCountTowardsTheMeasureTheyArePartOf() {
        TestMeasures measures = new TestMeasures(house);
        PersonId dario = measures.person("Esempio", "Dario");
        WorkId work = measures.started(measures.file(dario), "", FIRST, today.plusYears(1));
        Activity open = house.as(measures.giulia, () -> book.open(data(Optional.empty(), Optional.empty())));
        Activity with = house.as(
                measures.giulia,
                () -> book.enrol(open.id(), open.version(), new EnrolmentRequest(dario, FIRST, Optional.of(work))));
        Activity planned = house.as(
                measures.giulia,
                () -> book.plan(
                        with.id(),
                        with.version(),
                        new SessionSeries(LocalDate.of(2026, 1, 13), Optional.empty(), "15:00", "16:30", "")));
        house.doAs(
                measures.giulia,
                () -> book.mark(
                        planned.id(), planned.version(), List.of(new SessionMarks(1, "", List.of(present(1))))));
        assertThat(house.as(measures.giulia, () -> measures.schedules.find(work))
                        .orElseThrow()
                        .progress()
                        .done())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void colleaguesReadAWorkshopAndStrangersNothingOfAFamilysVisits() {
        Activity workshop = enrolled(opened(Optional.empty()), person("Esempio", "Dario"));
        CaseFile file = office.opened(giulia, person("Fittizi", "Ada"));
        Activity visits = house.as(giulia, () -> book.open(data(Optional.empty(), Optional.of(file))));
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));

        Activity seen = house.as(other, () -> book.find(workshop.id())).orElseThrow();
        assertThat(seen.mayWrite()).isFalse();
        assertThatThrownBy(() -> house.as(
                        other,
                        () -> book.plan(
                                workshop.id(),
                                workshop.version(),
                                new SessionSeries(today, Optional.empty(), "09:00", "10:00", ""))))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(other, () -> book.find(visits.id()))).isEmpty();
        assertThat(house.as(other, () -> book.list(Optional.of(file.id()), Paging.first(10)))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> house.as(other, () -> book.cancel(visits.id(), 1, 1, "x")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(
                        house.user("Sportello", Role.DESK, hub),
                        () -> book.open(data(Optional.empty(), Optional.empty()))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anEditFromAnOldPageIsStale() {
        Activity open = opened(Optional.empty());
        enrolled(open, person("Esempio", "Dario"));
        assertThatThrownBy(() -> enrolled(open, person("Inventati", "Marta"))).isInstanceOf(Stale.class);
    }

    @Test
    void activitiesAreListedByTheirIndex() {
        opened(Optional.empty());
        String plan = house.as(
                giulia,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(ActivityMapper.class)
                        .list(house.sight().viewer(), null, null, 11)));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("ACTIVITY_NEWEST");
        }
    }

    private static Mark present(int enrolment) {
        return new Mark(0, enrolment, "present", "");
    }

    private PersonId person(String surname, String name) {
        return office.town.registered(giulia, surname, name);
    }

    private ActivityData data(Optional<Integer> places, Optional<CaseFile> file) {
        return new ActivityData(
                "Laboratorio di cucina",
                "workshop",
                hub,
                file.map(CaseFile::id),
                Optional.of(giulia.id()),
                "Cooperativa Immaginaria",
                "Sala civica",
                Period.of(FIRST, LocalDate.of(2026, 6, 30)),
                places,
                "Imparare a cucinare insieme.");
    }

    private Activity opened(Optional<Integer> places) {
        return house.as(giulia, () -> book.open(data(places, Optional.empty())));
    }

    private Activity enrolled(Activity activity, PersonId person) {
        return house.as(
                giulia,
                () -> book.enrol(
                        activity.id(), activity.version(), new EnrolmentRequest(person, FIRST, Optional.empty())));
    }

    private Activity planned(Activity activity, LocalDate first, LocalDate last) {
        return house.as(
                giulia,
                () -> book.plan(
                        activity.id(),
                        activity.version(),
                        new SessionSeries(first, Optional.of(last), "15:00", "16:30", "")));
    }

    private ActivitySummary listed(Activity activity) {
        return house.as(giulia, () -> book.list(Optional.empty(), Paging.first(50))).items().stream()
                .filter(line -> line.id().equals(activity.id()))
                .findFirst()
                .orElseThrow();
    }
}
