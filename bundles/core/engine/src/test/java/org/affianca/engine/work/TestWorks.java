package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.Rows;
import org.affianca.engine.person.PersonFacts;

/** The work desk of a test house with the garden installed, its people and cases, and rules added by hand. */
final class TestWorks implements Policies {
    static final ServiceCode PLOT = new ServiceCode("garden.plot");
    static final ServiceCode WALK = new ServiceCode("garden.walk");
    static final ServiceCode SEED_MONEY = new ServiceCode("garden.seed-money");
    static final Map<String, Object> WHOLE = Map.of("name", "Orto dei Collaudi", "spades", 2);

    final TestHouse house;
    final Shelf shelf = new Shelf();
    final InstalledArea garden = Garden.area();
    final Books books;
    final Desk desk;
    final LiveWorks works;
    final UnitId hub;
    final Actor giulia;
    final List<Object> rules = new ArrayList<>();
    ServiceCode ruled = PLOT;

    TestWorks(TestHouse house) {
        this.house = house;
        Garden.migrate(house);
        shelf.put(garden);
        this.books = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        this.desk = new Desk(
                house.transactions(), books, new LiveCatalogue(shelf, house.clock()), this, new OfficeCalendar(""));
        this.works = new LiveWorks(house.transactions(), books, this);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
    }

    @Override
    public <P> List<P> of(Class<P> type, ServiceCode service) {
        return service.equals(ruled)
                ? rules.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    LocalDate today() {
        return LocalDate.now(house.clock());
    }

    /** A case of a fresh person in the hub, with Giulia as its manager. */
    CaseId newCase() {
        long person = house.ids().next();
        long id = house.ids().next();
        long by = giulia.id().value();
        java.time.Instant now = house.clock().instant();
        house.sql(
                "insert into core.person (organisation_id, id, version, surname, name, surname_key, name_key,"
                        + " no_fiscal_code_because, birth_place, sex, citizenship, spoken, street, postcode,"
                        + " municipality, province, secrecy, unsafe_contacts, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, 'Fittizi', 'Ada', 'fittizi', 'ada', '', '', '', '', '', '', '', '', '',"
                        + " 'ORDINARY', false, ?, ?, ?)",
                person,
                now,
                now,
                by);
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,"
                        + " opened_on, holder_id, open_holder_id, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, 'IN_CHARGE', ?, 'ORDINARY', '', ?, ?, ?, ?, ?, ?)",
                id,
                "2026/" + id,
                hub.value(),
                today(),
                person,
                person,
                now,
                now,
                by);
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)"
                        + " values (1, ?, ?, 0, 'holder')",
                id,
                person);
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day)"
                        + " values (1, ?, ?, ?, 'manager', ?)",
                house.ids().next(),
                id,
                by,
                LocalDate.of(2025, 1, 1));
        return new CaseId(id);
    }

    PersonId holder(CaseId id) {
        return new PersonId(house.count("select holder_id from core.case_file where id = ?", id.value()));
    }

    WorkId open(CaseId id, ServiceCode service, LocalDate from, LocalDate until, Map<String, Object> details) {
        return house.as(giulia, () -> desk.open(id, service, Beginning.on(Period.of(from, until)), details));
    }

    /** A plot that has been dug since the day. */
    WorkId started(LocalDate from, LocalDate until) {
        WorkId id = open(newCase(), PLOT, from, until, WHOLE);
        must(move(id, "STARTED", Decision.on(from)));
        return id;
    }

    Verdict move(WorkId id, String step, Decision by) {
        return house.as(giulia, () -> desk.move(id, version(id), step, by));
    }

    Verdict finish(WorkId id, LocalDate on) {
        return move(id, "FINISHED", new Decision(on, Optional.of(new Code("harvested")), Optional.empty(), ""));
    }

    WorkSheet sheet(WorkId id) {
        return house.as(giulia, () -> works.sheet(id)).orElseThrow();
    }

    int version(WorkId id) {
        return sheet(id).work().common().version();
    }

    static void must(Verdict verdict) {
        if (!verdict.allows()) {
            throw new AssertionError(verdict.reasons());
        }
    }
}
