package org.affianca.engine.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.circumstance.CircumstanceData;
import org.affianca.api.overview.PersonDeadline;
import org.affianca.api.overview.PersonDocument;
import org.affianca.api.overview.PersonEpisode;
import org.affianca.api.overview.PersonOverview;
import org.affianca.api.overview.PersonTask;
import org.affianca.api.task.TaskData;
import org.affianca.api.time.Period;
import org.affianca.api.work.WorkSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ManyCases;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.circumstance.CircumstanceBook;
import org.affianca.engine.circumstance.Recording;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.person.TestPeople;
import org.affianca.engine.report.ReportBook;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.LiveWorks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One look shows a person across all areas, as far as the viewer may see. */
@OnBothDatabases
class OverviewTest {
    private final TestHouse house;
    private final TestOffice office;
    private final CircumstanceBook circumstances;
    private final Gathering overviews;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor piera;
    private PersonId pio;
    private CaseFile his;

    OverviewTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Rows rows = new Rows(house.transactions(), house.vault());
        Books books = new Books(
                house.mappers(),
                rows,
                office.shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        Recording recording = new Recording(
                TestGround.of(house), office.shelf, new LiveCatalogue(office.shelf, house.clock()), rows, none());
        this.circumstances = new CircumstanceBook(TestGround.of(house), office.shelf, rows, recording);
        this.overviews = new Gathering(
                TestGround.of(house),
                office.town.people,
                office.cases,
                new LiveWorks(house.transactions(), books, none()),
                office.contacts,
                new ReportBook(TestGround.of(house)),
                circumstances);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.pio = office.town.registered(giulia, "Simulacri", "Pio");
        this.his = office.opened(giulia, pio);
    }

    private static org.affianca.engine.work.Policies none() {
        return new org.affianca.engine.work.Policies() {
            @Override
            public <P> List<P> of(Class<P> type, org.affianca.api.ServiceCode service) {
                return List.of();
            }
        };
    }

    @BeforeEach
    void aFreshPerson() {
        pio = office.town.registered(giulia, "Simulacri", "Pio");
        his = office.opened(giulia, pio);
    }

    private PersonOverview seen(Actor by) {
        return house.as(by, () -> overviews.of(pio)).orElseThrow();
    }

    private void attach(CaseFile to, String name, Secrecy secrecy) {
        house.as(giulia, () -> {
            try {
                return office.archive.attach(
                        to.id(),
                        Optional.empty(),
                        name,
                        "court",
                        secrecy,
                        new ByteArrayInputStream("Relazione".getBytes(StandardCharsets.UTF_8)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void everythingStandsOnOneSheet() {
        PersonId son = office.town.registered(giulia, "Simulacri", "Ivo");
        office.household(giulia, pio, son);
        CaseFile sons = office.opened(giulia, son, pio);
        long work = office.work(his.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(work, "review", office.today().plusDays(4));
        attach(his, "Relazione.txt", Secrecy.ORDINARY);
        house.as(
                giulia,
                () -> office.tasks.set(new TaskData(
                        Optional.of(sons.id()), "Parlare con la scuola", office.today(), Optional.empty())));
        house.as(
                giulia,
                () -> circumstances.record(
                        pio,
                        new ServiceCode("core.no-fixed-home"),
                        new CircumstanceData(Period.from(office.today()), Evidence.NONE, Optional.empty(), Map.of())));
        PersonOverview all = seen(giulia);
        assertThat(all.circumstances()).hasSize(1);
        assertThat(all.cases()).extracting(CaseSummary::id).containsExactlyInAnyOrder(his.id(), sons.id());
        assertThat(all.episodes()).extracting(PersonEpisode::caseId).contains(his.id(), sons.id());
        assertThat(all.works()).extracting(WorkSummary::caseId).containsExactly(his.id());
        assertThat(all.deadlines())
                .extracting(PersonDeadline::due)
                .containsExactly(office.today().plusDays(4));
        assertThat(all.households()).hasSize(1);
        assertThat(all.documents()).extracting(PersonDocument::name).containsExactly("Relazione.txt");
        assertThat(all.tasks()).extracting(PersonTask::title).containsExactly("Parlare con la scuola");
        assertThat(all.contacts()).isEmpty();
        assertThat(all.reports()).isEmpty();
        assertThat(all.more()).isEmpty();
    }

    @Test
    void whatIsGuardedIsInNoPartOfTheSheetOfAColleague() {
        office.deadline(office.work(his.id(), "RUNNING", Secrecy.SEALED, giulia), "secret", office.today());
        attach(his, "Perizia.txt", Secrecy.SPECIALIST);
        CaseFile sealed =
                office.opened(giulia, hub, Secrecy.SEALED, office.town.registered(giulia, "Segreti", "Zoe"), pio);
        house.as(
                giulia,
                () -> office.tasks.set(
                        new TaskData(Optional.of(sealed.id()), "Udienza", office.today(), Optional.empty())));
        PersonOverview hers = seen(piera);
        assertThat(hers.cases()).extracting(CaseSummary::id).containsExactly(his.id());
        assertThat(hers.episodes()).extracting(PersonEpisode::caseId).containsExactly(his.id());
        assertThat(hers.works()).isEmpty();
        assertThat(hers.deadlines()).isEmpty();
        assertThat(hers.documents()).isEmpty();
        assertThat(hers.tasks()).isEmpty();
        PersonOverview managers = seen(giulia);
        assertThat(managers.cases()).hasSize(2);
        assertThat(managers.deadlines()).hasSize(1);
        assertThat(managers.documents()).hasSize(1);
        assertThat(managers.tasks()).hasSize(1);
    }

    @Test
    void theDeskSeesThePersonAndNoCasework() {
        office.work(his.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        PersonOverview desk = seen(house.user("Sportello", Role.DESK, hub));
        assertThat(desk.person().id()).isEqualTo(pio);
        assertThat(desk.cases()).isEmpty();
        assertThat(desk.episodes()).isEmpty();
        assertThat(desk.works()).isEmpty();
    }

    @Test
    void aPersonOutOfSightHasNoSheetAndEveryLookIsWrittenDown() {
        PersonId zoe = office.town
                .registered(giulia, TestPeople.protectedAs(TestPeople.named("Segreti", "Zoe"), Secrecy.SPECIALIST))
                .id();
        assertThat(house.as(piera, () -> overviews.of(zoe))).isEmpty();
        seen(piera);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'person-overview' and record_id = ?",
                        pio.value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsCutIsSaid() {
        for (int i = 0; i < 21; i++) {
            house.as(
                    giulia,
                    () -> office.tasks.set(
                            new TaskData(Optional.of(his.id()), "Visita", office.today(), Optional.empty())));
        }
        assertThat(seen(giulia).tasks()).hasSize(20);
        assertThat(seen(giulia).more()).containsExactly("tasks");
    }

    @Test
    void derbyBeginsWithTheFilesOfThePerson() {
        house.doAs(piera, () -> {
            OverviewMapper sql = house.mappers().of(OverviewMapper.class);
            Viewer viewer = house.sight().viewer();
            List<Supplier<List<?>>> queries = List.of(
                    () -> sql.episodes(viewer, pio, 9),
                    () -> sql.deadlines(viewer, pio, 9),
                    () -> sql.documents(viewer, pio, 9),
                    () -> sql.tasks(viewer, pio, 9));
            for (Supplier<List<?>> query : queries) {
                assertThat(TestPlan.of(house, query))
                        .doesNotContain(
                                "Table Scan ResultSet for CASE_FILE",
                                "Table Scan ResultSet for CASE_EPISODE",
                                "Table Scan ResultSet for WORKS",
                                "Table Scan ResultSet for DEADLINE",
                                "Table Scan ResultSet for DOCUMENT",
                                "Table Scan ResultSet for TASK",
                                "Hash Join");
            }
        });
    }

    @Test
    void amongManyFilesOnlyThoseOfThePersonAreLookedAt() {
        new ManyCases(house, office).fill(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        OverviewMapper sql = house.mappers().of(OverviewMapper.class);
        Viewer viewer = house.as(piera, house.sight()::viewer);
        List<Supplier<List<?>>> queries = List.of(
                () -> sql.episodes(viewer, pio, 9),
                () -> sql.deadlines(viewer, pio, 9),
                () -> sql.documents(viewer, pio, 9),
                () -> sql.tasks(viewer, pio, 9));
        for (Supplier<List<?>> query : queries) {
            for (String table : List.of("case_file", "case_member", "case_episode")) {
                assertThat(house.as(piera, () -> TestPlan.visited(house, table, query)))
                        .isLessThan(20);
            }
        }
    }
}
