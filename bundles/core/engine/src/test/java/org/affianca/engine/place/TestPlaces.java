package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.Guard;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.money.Money;
import org.affianca.api.person.Address;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.Arrival;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.Holding;
import org.affianca.api.place.Leaving;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.Work;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.facility.FacilityBook;
import org.affianca.engine.facility.TestFacilities;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.LiveWorks;
import org.affianca.engine.work.Policies;

/** The places of a test house: a night shelter with its beds, Giulia who places people there, Marco who keeps it. */
final class TestPlaces {
    static final ServiceCode PLACEMENT = new ServiceCode("core.placement");
    static final ServiceCode REQUEST = new ServiceCode("core.request");

    final TestHouse house;
    final TestOffice office;
    final UnitId hub;
    final Actor giulia;
    final Actor marco;
    final LocalDate today;
    final Desk works;
    final LiveWorks sheets;
    final FacilityBook facilities;
    final PlaceBook book;
    final PlaceLookup places;
    final Lodging lodging;
    final AvailabilityBook requests;

    TestPlaces(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.today = office.today();
        Shelf shelf = new Shelf();
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
        Ground ground = TestGround.of(house);
        Policies rules = guardedBy(new Staying(ground));
        this.works = new Desk(house.transactions(), books, new LiveCatalogue(shelf, house.clock()), rules, day -> true);
        this.sheets = new LiveWorks(house.transactions(), books, rules);
        this.facilities = TestFacilities.of(house);
        this.book = new PlaceBook(ground);
        this.places = new PlaceLookup(ground);
        this.lodging = new Lodging(
                ground,
                new Alarms(
                        house.mappers(),
                        house.transactions(),
                        house.ids(),
                        house.clock(),
                        house.acting(),
                        new Waking()));
        this.requests = new AvailabilityBook(ground, works);
    }

    private static Policies guardedBy(Guard guard) {
        return new Policies() {
            @Override
            public <P> List<P> of(Class<P> type, ServiceCode service) {
                return type == Guard.class && service.equals(PLACEMENT) ? List.of(type.cast(guard)) : List.of();
            }
        };
    }

    FacilityId facility(String name, boolean secret) {
        FacilityData data = new FacilityData(
                name,
                "Cooperativa Esempio",
                new Code("shelter"),
                new Address("via dei Modelli 7", "43100", "Comune di Prova", "PR"),
                secret);
        return house.as(marco, () -> facilities.enter(data)).id();
    }

    static SectionData beds(String name) {
        return new SectionData(name, new Code("bed"), new Code("men"), true);
    }

    Section section(FacilityId of, int beds) {
        return house.as(marco, () -> book.enter(of, beds("Primo piano"), beds));
    }

    /** A section whose beds have been there since last year. */
    Section oldSection(FacilityId of, int beds) {
        Section section = section(of, beds);
        house.sql(
                "update core.place set from_day = ? where section_id = ?",
                today.minusYears(1),
                section.id().value());
        return section;
    }

    PlaceId bed(Section of, int number) {
        return beds(of).get(number - 1).id();
    }

    List<Place> beds(Section of) {
        return house.as(giulia, () -> places.places(of.facility())).stream()
                .filter(place -> place.section().equals(of.id()))
                .toList();
    }

    Section priced(Section section, long euro, boolean lastDay, AbsenceRule... rules) {
        DailyFee fee = new DailyFee(today.minusYears(1), Money.euro(euro), lastDay, List.of(rules));
        return house.as(marco, () -> book.price(section.id(), section.version(), fee));
    }

    CaseFile newCase(String surname, String name) {
        return office.opened(giulia, office.town.registered(giulia, surname, name));
    }

    WorkId placement(CaseId in, FacilityId at) {
        Beginning beginning = Beginning.on(Period.from(today.minusMonths(3))).with(Particulars.placedIn(at));
        return house.as(giulia, () -> works.open(in, PLACEMENT, beginning, Map.of()));
    }

    WorkId placement(FacilityId at) {
        return placement(newCase("Esempio", "Niccolò").id(), at);
    }

    /** A placement of Niccolò's that has begun. */
    WorkId begun(FacilityId at) {
        WorkId id = placement(at);
        must(move(id, "ENTERED", today.minusMonths(2)));
        return id;
    }

    Work work(WorkId id) {
        return house.as(giulia, () -> sheets.find(id)).orElseThrow();
    }

    Verdict move(WorkId id, String step, LocalDate on) {
        Optional<Code> outcome = step.equals("LEFT") ? Optional.of(new Code("autonomy")) : Optional.empty();
        int version = work(id).common().version();
        return house.as(giulia, () -> works.move(id, version, step, new Decision(on, outcome, Optional.empty(), "")));
    }

    static void must(Verdict verdict) {
        if (!verdict.allows()) {
            throw new AssertionError(verdict.reasons());
        }
    }

    Holding holding(PlaceId place) {
        return new Holding(place, Optional.empty(), today, Optional.empty(), 48);
    }

    Stay held(WorkId id, PlaceId place) {
        return house.as(giulia, () -> lodging.hold(id, holding(place)));
    }

    Stay taken(WorkId id, PlaceId place, LocalDate on) {
        return house.as(giulia, () -> lodging.take(id, new Arrival(place, Optional.empty(), on)));
    }

    Stay taken(WorkId id, PlaceId place, PersonId person, LocalDate on) {
        return house.as(giulia, () -> lodging.take(id, new Arrival(place, Optional.of(person), on)));
    }

    Stay left(Stay stay, LocalDate on) {
        return house.as(
                giulia, () -> lodging.leave(stay.id(), stay.version(), new Leaving(on, new Code("autonomy"), "")));
    }

    Stay away(Stay stay, StayAbsence... absences) {
        return house.as(giulia, () -> lodging.away(stay.id(), stay.version(), List.of(absences)));
    }
}
