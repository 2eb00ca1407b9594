package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.TieBreak;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Particulars;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.alarm.Waking;
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
import org.affianca.engine.work.Policies;
import org.affianca.engine.work.Scores;

/** The waiting lists of a test house: Sara keeps them, Marco coordinates, Giulia works in another unit. */
final class TestQueue implements Policies {
    static final ServiceCode REQUEST = new ServiceCode("core.request");
    final TestHouse house;
    final TestOffice office;
    final Ground ground;
    final Register register;
    final WaitingRoom room;
    final ListReading reading;
    final Desk desk;
    final UnitId hub;
    final UnitId homes;
    final Actor giulia;
    final Actor sara;
    final Actor marco;
    final List<Object> policies = new ArrayList<>();

    TestQueue(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.homes = house.unit("homes");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, homes);
        this.marco = house.user("Marco", Role.COORDINATOR, homes);
        this.ground = TestGround.of(house);
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
        Alarms alarms = new Alarms(
                house.mappers(), house.transactions(), house.ids(), house.clock(), house.acting(), new Waking());
        this.desk = new Desk(house.transactions(), books, catalogue, this, day -> true);
        this.register = new Register(ground, catalogue, alarms);
        this.room = new WaitingRoom(ground, new Scores(books, this), alarms);
        this.reading = new ListReading(ground);
    }

    @Override
    public <P> List<P> of(Class<P> type, ServiceCode service) {
        return policies.stream().filter(type::isInstance).map(type::cast).toList();
    }

    LocalDate today() {
        return office.today();
    }

    /** Rings what is due now, as the clock's thread would. */
    void ring() {
        Map<String, Ringer> ringers = Map.of(
                Lapsing.KIND, new Lapsing(ground, room),
                Returning.KIND, new Returning(ground, room),
                DayTurning.KIND, new DayTurning(ground, register));
        new Ringing(
                        house.mappers(),
                        house.transactions(),
                        house.acting(),
                        house.clock(),
                        new Program(house.mappers(), house.transactions(), house.ids(), house.clock()))
                .ring(ringers, () -> true);
    }

    WaitingList list(String name) {
        return house.as(marco, () -> register.open(new WaitingListData(name, homes, List.of(REQUEST), true)));
    }

    WaitingList list(String name, Rules rules) {
        WaitingList list = list(name);
        publish(list.id(), rules);
        return house.as(marco, () -> reading.find(list.id())).orElseThrow();
    }

    RuleVersion publish(WaitingListId list, Rules rules) {
        RuleVersion draft = house.as(marco, () -> register.draft(list, rules));
        return house.as(marco, () -> register.publish(list, draft.number(), draft.version()));
    }

    /** The exchange of homes: barriers and health count most, then a big family, then the income. */
    static Rules exchange() {
        return new Rules(
                List.of(
                        yesNo("barriers", 8),
                        new Criterion(
                                "health",
                                CriterionKind.CHOICE,
                                "Salute",
                                "Health",
                                "art. 7",
                                BigDecimal.ZERO,
                                Optional.empty(),
                                false,
                                List.of(choice("severe", 10), choice("moderate", 5))),
                        perUnit("minors", "1.5", "6"),
                        income()),
                List.of(new TieBreak("income", true)),
                List.of(
                        setback(SetbackAct.POINTS, 4, 0),
                        setback(SetbackAct.SUSPENDED, 0, 60),
                        setback(SetbackAct.REMOVED, 0, 0)),
                true,
                10);
    }

    static Criterion yesNo(String code, int points) {
        return new Criterion(
                code,
                CriterionKind.YES_NO,
                code,
                "",
                "",
                BigDecimal.valueOf(points),
                Optional.empty(),
                false,
                List.of());
    }

    /** Yes or no, by a certificate that may have a last day. */
    static Criterion certified(String code, int points) {
        return new Criterion(
                code,
                CriterionKind.YES_NO,
                code,
                "",
                "",
                BigDecimal.valueOf(points),
                Optional.empty(),
                true,
                List.of());
    }

    static Criterion perUnit(String code, String each, String most) {
        return new Criterion(
                code,
                CriterionKind.PER_UNIT,
                code,
                "",
                "",
                new BigDecimal(each),
                Optional.of(new BigDecimal(most)),
                false,
                List.of());
    }

    static Criterion income() {
        return new Criterion(
                "income",
                CriterionKind.BANDS,
                "ISEE",
                "ISEE",
                "art. 8",
                BigDecimal.ZERO,
                Optional.empty(),
                false,
                List.of(band("6000", 4), band("12000", 2)));
    }

    static Criterion waiting(String each, String most) {
        return new Criterion(
                "waiting",
                CriterionKind.WAITING,
                "Attesa",
                "",
                "",
                new BigDecimal(each),
                Optional.of(new BigDecimal(most)),
                false,
                List.of());
    }

    private static Bracket choice(String code, int points) {
        return new Bracket(code, code, "", Optional.empty(), BigDecimal.valueOf(points));
    }

    private static Bracket band(String upTo, int points) {
        return new Bracket("", "fino a " + upTo, "", Optional.of(new BigDecimal(upTo)), BigDecimal.valueOf(points));
    }

    static Setback setback(SetbackAct act, int points, int days) {
        return new Setback(act, BigDecimal.valueOf(points), days);
    }

    CaseFile file(String surname, String name) {
        return file(giulia, surname, name);
    }

    CaseFile file(Actor by, String surname, String name) {
        PersonId person = office.town.registered(by, surname, name);
        CaseFile file = office.opened(by, person);
        office.takeInCharge(by, file);
        return file;
    }

    WorkId request(CaseFile file) {
        return request(giulia, file);
    }

    WorkId request(Actor by, CaseFile file) {
        return house.as(
                by,
                () -> desk.open(
                        file.id(),
                        REQUEST,
                        Beginning.on(org.affianca.api.time.Period.from(today())).with(Particulars.received(today())),
                        Map.of()));
    }

    Entry enter(WaitingListId list, String surname, String name, Map<String, Object> facts) {
        return enter(list, request(file(surname, name)), facts);
    }

    Entry enter(WaitingListId list, WorkId work, Map<String, Object> facts) {
        return house.as(giulia, () -> room.enter(list, new Entering(work, Optional.empty(), facts)));
    }

    Entry offered(EntryId entry) {
        return house.as(sara, () -> room.offer(entry, version(entry), offer("Alloggio di via Ponte, piano terra")));
    }

    static OfferData offer(String what) {
        return new OfferData(Optional.empty(), what, Optional.empty(), "");
    }

    int version(EntryId entry) {
        return (int) house.count("select version from core.waiting_entry where id = ?", entry.value());
    }

    Entry seen(EntryId entry) {
        return seen(giulia, entry).orElseThrow();
    }

    Optional<Entry> seen(Actor by, EntryId entry) {
        return house.as(by, () -> reading.entry(entry));
    }

    List<Ranked> ranking(Actor by, WaitingListId list) {
        return house.as(by, () -> reading.ranking(list, org.affianca.api.Paging.first(200)))
                .items();
    }

    List<EntryId> order(WaitingListId list) {
        return ranking(sara, list).stream().map(line -> line.entry().id()).toList();
    }

    <T> T as(Actor by, Supplier<T> act) {
        return house.as(by, act);
    }
}
