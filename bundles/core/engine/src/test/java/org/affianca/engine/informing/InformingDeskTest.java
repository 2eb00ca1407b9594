package org.affianca.engine.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.informing.Informed;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingKind;
import org.affianca.api.informing.InformingState;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Urgency;
import org.affianca.engine.calendar.CalendarBook;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InformingDeskTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor sara;
    private final PersonId ada;
    private final CaseFile file;
    private final InformingDesk desk;
    private final LocalDate today;

    InformingDeskTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, hub);
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.file = office.opened(giulia, ada);
        this.desk = TestInforming.desk(office, hub);
        this.today = office.today();
    }

    private static InformingData obtained(PersonId person, LocalDate on) {
        return new InformingData(
                person, InformingKind.OBTAINED, on, "school", "", "", "", "", "", Optional.empty(), "");
    }

    private static InformingData given(PersonId person, LocalDate on, String notice) {
        return new InformingData(
                person, InformingKind.GIVEN, on, "", "by-hand", "core", "it", notice, "", Optional.empty(), "");
    }

    private static InformingData deferred(PersonId person, LocalDate on, LocalDate review) {
        return new InformingData(
                person,
                InformingKind.DEFERRED,
                on,
                "",
                "",
                "",
                "",
                "",
                "violence",
                Optional.of(review),
                "Il marito apre la posta.");
    }

    private Informing written(InformingData data) {
        return house.as(giulia, () -> desk.write(file.id(), data));
    }

    private Informed standing() {
        return house.as(giulia, () -> desk.ofCase(file.id())).people().get(0);
    }

    private List<LocalDate> reminded(Actor who) {
        CalendarBook calendar = new CalendarBook(TestGround.of(house), house.acting());
        return house.as(who, () -> calendar.mine(today.minusDays(20), today.plusDays(75))).stream()
                .filter(entry -> entry.kind() == EntryKind.INFORMING)
                .map(CalendarEntry::on)
                .toList();
    }

    @Test
    void whoToldTheirDataThemselvesIsOwedTheNoticeOfArticleThirteen() {
        assertThat(standing().state()).isEqualTo(InformingState.NOT_YET);
        assertThat(standing().article()).isEqualTo(13);
        assertThat(standing().dueOn()).isEmpty();
        Informing entry = written(given(ada, today, ""));
        assertThat(entry.data().notice()).hasSize(16);
        assertThat(standing().state()).isEqualTo(InformingState.GIVEN);
        assertThat(standing().by().map(Informing::id)).contains(entry.id());
        assertThat(standing().personLabel()).isEqualTo("Fittizi Ada");
        NoticeRoom notices = TestInforming.notices(office, hub, new OwnFacts("", "Via Nuova 1", ""));
        assertThat(house.as(giulia, () -> notices.read("core", "it"))
                        .orElseThrow()
                        .version())
                .as("the notice reads otherwise now")
                .isNotEqualTo(entry.data().notice());
        assertThat(house.as(sara, () -> notices.given(entry.data().notice())).orElseThrow())
                .satisfies(kept -> assertThat(kept.text()).contains("Chi è titolare dei suoi dati"))
                .satisfies(kept -> assertThat(kept.givenSince()).contains(today));
    }

    @Test
    void dataFromOthersAreToldWithinAMonthAndThatIsReminded() {
        written(obtained(ada, today.minusDays(3)));
        LocalDate due = today.minusDays(3).plusMonths(1);
        assertThat(standing().article()).isEqualTo(14);
        assertThat(standing().dueOn()).contains(due);
        assertThat(reminded(giulia)).containsExactly(due);
        assertThat(reminded(sara)).as("not of the team").isEmpty();
        written(given(ada, today, ""));
        assertThat(standing().dueOn()).isEmpty();
        assertThat(reminded(giulia)).isEmpty();
    }

    @Test
    void aReportThatOneMayReadStartsTheTermByItself() {
        Report report = house.as(
                giulia,
                () -> office.reception.receive(
                        new ReportData(
                                hub,
                                today.minusDays(5),
                                "2026/77",
                                "written",
                                "13",
                                "abandoned-minor",
                                Urgency.values()[0],
                                "Manca da scuola.",
                                List.of(new Concerned(Optional.of(ada), "")),
                                true,
                                Optional.empty(),
                                Secrecy.SPECIALIST,
                                false),
                        Reporter.UNNAMED));
        house.sql(
                "update core.report set case_id = ? where id = ?",
                file.id().value(),
                report.id().value());
        assertThat(standing().obtainedOn()).contains(today.minusDays(5));
        assertThat(standing().dueOn()).contains(today.minusDays(5).plusMonths(1));
        assertThat(house.as(sara, () -> desk.ofCase(file.id())).people().get(0))
                .as("who may not read the report does not learn of it")
                .satisfies(hers -> assertThat(hers.article()).isEqualTo(13))
                .satisfies(hers -> assertThat(hers.obtainedOn()).isEmpty());
    }

    @Test
    void whatIsDeferredIsLookedAtAgainAndThenGiven() {
        written(obtained(ada, today.minusDays(3)));
        written(deferred(ada, today.minusDays(1), today.plusDays(30)));
        assertThat(standing().state()).isEqualTo(InformingState.DEFERRED);
        assertThat(reminded(giulia)).containsExactly(today.plusDays(30));
        written(deferred(ada, today, today.plusDays(60)));
        assertThat(standing().dueOn()).contains(today.plusDays(60));
        assertThat(reminded(giulia)).as("the later one counts").containsExactly(today.plusDays(60));
        Informing entry = written(given(ada, today, ""));
        assertThat(reminded(giulia)).isEmpty();
        assertThatThrownBy(() -> written(deferred(ada, today, today.plusDays(9))))
                .hasMessageContaining("/kind informed-already");
        Informing annulled =
                house.as(giulia, () -> desk.annul(entry.id(), entry.version(), "Consegnata a un'altra persona."));
        assertThat(annulled.annulledOn()).contains(today);
        assertThat(standing().state()).isEqualTo(InformingState.DEFERRED);
        assertThatThrownBy(() -> house.as(giulia, () -> desk.annul(entry.id(), 1, "Di nuovo")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(giulia, () -> desk.annul(entry.id(), 2, "Di nuovo")))
                .isInstanceOf(Refused.class)
                .hasMessage("annulled-already");
        assertThat(house.as(giulia, () -> desk.ofCase(file.id())).entries())
                .as("nothing that was written goes")
                .hasSize(4);
    }

    @Test
    void aDeferralIsAbsentForWhoDoesNotSeeTheCase() {
        Actor far = house.user("Lia", Role.WORKER, house.unit("far"));
        Informing entry = written(deferred(ada, today, today.plusDays(30)));
        assertThat(house.as(sara, () -> desk.find(entry.id()))).isPresent();
        assertThat(house.as(far, () -> desk.find(entry.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(far, () -> desk.ofCase(file.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(far, () -> desk.annul(entry.id(), 1, "No")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(far, () -> desk.write(new CaseId(1), obtained(ada, today))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void allFlawsAreToldAtOnce() {
        assertThatThrownBy(() -> written(new InformingData(
                        new PersonId(1),
                        InformingKind.DEFERRED,
                        today.plusDays(1),
                        "school",
                        "",
                        "core",
                        "",
                        "",
                        "because",
                        Optional.empty(),
                        "")))
                .hasMessageContaining("/person not-a-member")
                .hasMessageContaining("/on in-the-future")
                .hasMessageContaining("/source not-of-this-entry")
                .hasMessageContaining("/area not-of-this-entry")
                .hasMessageContaining("/reason unknown-code")
                .hasMessageContaining("/reviewOn required")
                .hasMessageContaining("/words required");
        assertThatThrownBy(() -> written(given(ada, today, "0123456789abcdef")))
                .hasMessageContaining("/notice privacy-notice-changed");
        assertThatThrownBy(() -> written(deferred(ada, today, today.minusDays(1))))
                .hasMessageContaining("/reviewOn day-is-over");
    }

    @Test
    void amongManyEntriesOnlyThoseOfTheCaseAreLookedAt() {
        Actor lia = house.user("Lia", Role.WORKER, house.unit("far"));
        PersonId pio = office.town.registered(lia, "Fittizi", "Pio");
        CaseFile other = office.opened(lia, pio);
        house.as(lia, () -> desk.write(other.id(), obtained(pio, today)));
        for (int doubled = 1; doubled < 4096; doubled *= 2) {
            house.sql("""
                    insert into core.informing (organisation_id, id, version, case_id, person_id, kind, on_day, due_on,
                           source, way, notice, reason, words, written_at, written_by, annulled_because, changed_at,
                           changed_by)
                    select i.organisation_id, i.id + ?, i.version, i.case_id, i.person_id, i.kind, i.on_day, i.due_on,
                           i.source, i.way, i.notice, i.reason, i.words, i.written_at, i.written_by, i.annulled_because,
                           i.changed_at, i.changed_by
                      from core.informing i where i.case_id = ?""", 1_000_000L + doubled, other.id().value());
        }
        written(obtained(ada, today));
        InformingMapper sql = house.mappers().of(InformingMapper.class);
        assertThat(house.as(
                        giulia,
                        () -> TestPlan.visited(
                                house,
                                "informing",
                                () -> sql.ofCase(house.sight().viewer(), file.id()))))
                .isBetween(1L, 10L);
        assertThat(reminded(giulia)).hasSize(1);
    }
}
