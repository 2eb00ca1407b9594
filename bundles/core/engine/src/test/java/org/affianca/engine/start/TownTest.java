package org.affianca.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.work.WorkFilter;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.TestAccounts;
import org.affianca.engine.assessment.AssessorDesk;
import org.affianca.engine.assessment.LiveInstruments;
import org.affianca.engine.assessment.Papers;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.Rows;
import org.affianca.engine.facility.TestFacilities;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.organisation.HouseOrganisation;
import org.affianca.engine.organisation.TestOrganisation;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.plan.LivePlans;
import org.affianca.engine.plan.PlanBooks;
import org.affianca.engine.plan.PlanOffice;
import org.affianca.engine.referral.ReferralBook;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.LiveWorks;
import org.affianca.engine.work.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class TownTest {
    private static final Policies NO_RULES = new Policies() {
        @Override
        public <P> List<P> of(Class<P> type, ServiceCode service) {
            return List.of();
        }
    };

    private final TestHouse house;
    private final Shelf shelf = new Shelf();

    @TempDir
    Path folder;

    TownTest(TestHouse house) {
        this.house = house;
    }

    private Desks desks() {
        TestOffice office = new TestOffice(house);
        LiveCatalogue catalogue = new LiveCatalogue(shelf, house.clock());
        Books books = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        PlanBooks plans = new PlanBooks(TestGround.of(house), shelf);
        Papers papers =
                new Papers(house.mappers(), shelf, house.sight(), house.accessLog(), house.log(), house.clock());
        return new Desks(
                office.town.register,
                office.contacts,
                office.desk,
                office.cases,
                office.diary,
                office.tasks,
                catalogue,
                TestFacilities.of(house),
                new Desk(
                        house.transactions(),
                        books,
                        catalogue,
                        NO_RULES,
                        day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0),
                new LiveWorks(house.transactions(), books, NO_RULES),
                new PlanOffice(house.transactions(), plans),
                new LivePlans(house.transactions(), plans),
                new LiveInstruments(house.transactions(), papers),
                new AssessorDesk(house.transactions(), papers),
                office.reception,
                new ReferralBook(TestGround.of(house)));
    }

    @Test
    void livesThroughTheSameServicesAsTheScreensAndNoActIsRefused() throws Exception {
        HouseOrganisation organisation = TestOrganisation.of(house);
        HouseAccounts accounts = TestAccounts.of(house, new FirstPassword(folder));
        DemoUsers staff = new DemoUsers(organisation, accounts);
        staff.write(folder);
        Desks desks = desks();
        Town town = new Town(desks, house.acting(), house.clock(), house.clock());

        assertThat(town.live(staff, "Prova")).as("acts refused").isZero();
        assertThat(town.work()).as("acts of work refused").isZero();

        assertThat(house.count("select count(*) from core.person")).isEqualTo(200);
        assertThat(house.count("select count(*) from core.case_file where state = 'IN_CHARGE'"))
                .isEqualTo(60);
        assertThat(house.count("select count(*) from core.household")).isEqualTo(50);
        assertThat(house.count("select count(*) from core.note")).isGreaterThan(100);
        assertThat(house.count("select count(*) from core.contact")).isEqualTo(85);
        assertThat(house.count("select count(*) from core.report")).isEqualTo(12);
        assertThat(house.count("select count(*) from core.report where state = 'RECEIVED'"))
                .isEqualTo(3);
        assertThat(house.count("select count(*) from core.referral")).isPositive();
        assertThat(house.count("select count(*) from core.works")).isEqualTo(72);
        assertThat(house.count("select count(*) from core.assessment where complete = true"))
                .isPositive();
        assertThat(house.count("select count(*) from core.works where stage = 'RUNNING'"))
                .isGreaterThan(9);

        Garden.migrate(house);
        shelf.put(Garden.area());
        assertThat(town.work()).as("acts of an area's work refused").isZero();
        assertThat(house.as(staff.coordinator(), () -> desks.works().list(garden(), Paging.first(100)))
                        .items())
                .hasSizeGreaterThan(9);
        assertThat(house.as(staff.workers().get(0), () -> desks.files().list(CaseFilter.all(), Paging.first(100)))
                        .items())
                .hasSizeGreaterThan(20);

        List<String> lines = Files.readAllLines(folder.resolve("demo-users.txt"));
        String[] giulia = lines.get(0).split("\t");
        assertThat(accounts.signIn(giulia[0], giulia[1], "").orElseThrow().mustChange())
                .isFalse();
    }

    private static WorkFilter garden() {
        return new WorkFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("garden"), Optional.empty(), false);
    }
}
