package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.delivery.DayException;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.WeeklyVisit;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Particulars;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.LiveWorks;
import org.affianca.engine.work.Policies;

/** Measures by the hour in a test house: their desk, their schedules, their attendance; Giulia is the worker. */
public final class TestMeasures {
    public static final ServiceCode MEASURE = new ServiceCode("core.measure");
    public final TestHouse house;
    public final TestOffice office;
    public final Desk desk;
    public final LiveWorks works;
    public final ScheduleBook schedules;
    public final AttendanceBook attendance;
    public final UnitId hub;
    public final Actor giulia;
    public final LocalDate today;

    public TestMeasures(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.today = office.today();
        Shelf shelf = new Shelf();
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
        Policies none = new Policies() {
            @Override
            public <P> List<P> of(Class<P> type, ServiceCode service) {
                return List.of();
            }
        };
        WorkingDays calendar = new Feasts();
        this.desk = new Desk(house.transactions(), books, catalogue, none, calendar);
        this.works = new LiveWorks(house.transactions(), books, none);
        Ground ground = TestGround.of(house);
        this.schedules = new ScheduleBook(ground, catalogue, calendar);
        this.attendance = new AttendanceBook(ground, desk, calendar);
    }

    /** Every day is worked but Epiphany. */
    private static final class Feasts implements WorkingDays {
        @Override
        public boolean worked(LocalDate day) {
            return !holiday(day);
        }

        @Override
        public boolean holiday(LocalDate day) {
            return day.getMonthValue() == 1 && day.getDayOfMonth() == 6;
        }
    }

    public PersonId person(String surname, String name) {
        return office.town.registered(giulia, surname, name);
    }

    public CaseFile file(PersonId person) {
        CaseFile file = office.opened(giulia, person);
        office.takeInCharge(giulia, file);
        return file;
    }

    public WorkId open(CaseId file, String provider, LocalDate from, LocalDate until) {
        Particulars particulars = Particulars.providedBy(provider);
        return house.as(
                giulia,
                () -> desk.open(
                        file, MEASURE, Beginning.on(Period.of(from, until)).with(particulars), Map.of()));
    }

    /** A measure that runs from its first day. */
    public WorkId started(CaseFile file, String provider, LocalDate from, LocalDate until) {
        WorkId id = open(file.id(), provider, from, until);
        step(id, "STARTED", from);
        return id;
    }

    public void step(WorkId id, String step, LocalDate on) {
        house.doAs(giulia, () -> {
            Decision decision = step.equals("FINISHED")
                    ? new Decision(on, Optional.of(new org.affianca.api.Code("completed")), Optional.empty(), "")
                    : Decision.on(on);
            if (!desk.move(id, version(id), step, decision).allows()) {
                throw new AssertionError(step + " refused");
            }
        });
    }

    public int version(WorkId id) {
        return works.find(id).orElseThrow().common().version();
    }

    static WeeklyVisit visit(java.time.DayOfWeek day, String at, String hours) {
        return new WeeklyVisit(day, at, new BigDecimal(hours));
    }

    static SchedulePlan plan(String due, List<WeeklyVisit> weekly, DayException... exceptions) {
        return new SchedulePlan(
                due.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(due)),
                false,
                weekly,
                List.of(exceptions));
    }

    public static Delivery hours(LocalDate on, String quantity) {
        return new Delivery(on, new BigDecimal(quantity), Optional.empty());
    }
}
