package org.affianca.engine.norm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.task.Task;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Particulars;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.OfficeCalendar;
import org.affianca.engine.work.Policies;

/** The norm clock of a test house: the case of Leo, its manager Giulia, and Marco who coordinates the unit. */
public final class TestClocks {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    public final TestHouse house;
    public final TestOffice office;
    public final Ground ground;
    public final Shelf shelf = new Shelf();
    public final ClockBook book;
    public final Desk desk;
    public final UnitId hub;
    public final Actor giulia;
    public final Actor marco;
    public final CaseFile file;

    public TestClocks(TestHouse house) {
        this.house = house;
        at("2026-03-28T10:00");
        this.office = new TestOffice(house);
        this.ground = TestGround.of(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Leo"));
        office.takeInCharge(giulia, file);
        OfficeCalendar calendar = new OfficeCalendar("");
        this.book = new ClockBook(ground, shelf, calendar);
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
        this.desk = new Desk(house.transactions(), books, new LiveCatalogue(shelf, house.clock()), noRules(), calendar);
    }

    private static Policies noRules() {
        return new Policies() {
            @Override
            public <P> List<P> of(Class<P> type, ServiceCode service) {
                return List.of();
            }
        };
    }

    /** Sets the clock on the wall. */
    public void at(String wall) {
        house.clock().set(LocalDateTime.parse(wall).atZone(ROME).toInstant());
    }

    /** A work of an area that is not installed. */
    public WorkId measure() {
        return new WorkId(office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia));
    }

    /** A plot of the garden, which is here now. */
    WorkId plot() {
        shelf.put(Garden.area());
        WorkId plot = measure();
        house.sql("update core.works set service = 'garden.plot', area = 'garden' where id = ?", plot.value());
        return plot;
    }

    /** An application of core's own, received on a day. */
    WorkId request(LocalDate received) {
        Beginning beginning = Beginning.on(Period.from(received)).with(Particulars.received(received));
        return house.as(giulia, () -> desk.open(file.id(), new ServiceCode("core.request"), beginning, Map.of()));
    }

    public WorkClock clock(WorkId id) {
        return house.as(giulia, () -> book.find(id)).orElseThrow();
    }

    WorkClock happened(WorkId id, String word, String wall, String proof) {
        Moment moment = new Moment(word, LocalDateTime.parse(wall), proof, Optional.empty());
        return house.as(giulia, () -> book.record(id, clock(id).version(), moment));
    }

    static WorkDeadline deadline(WorkClock clock, String code) {
        return clock.deadlines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + clock.deadlines()));
    }

    /** Lets the durable clock look, with this one as the named fallback. */
    public void ring(String fallback) {
        Telling telling = new Telling(ground, house.acting(), shelf, new LiveWords(shelf), fallback);
        new Ringing(
                        house.mappers(),
                        house.transactions(),
                        house.acting(),
                        house.clock(),
                        new Program(house.mappers(), house.transactions(), house.ids(), house.clock()))
                .ring(Map.of(telling.kind(), telling), () -> true);
    }

    /** The titles of what is to be done by somebody. */
    public List<String> told(Actor whom) {
        return house
                .as(whom, () -> office.tasks.agenda(LocalDate.now(house.clock()).plusYears(1)))
                .tasks()
                .stream()
                .map(Task::title)
                .toList();
    }
}
