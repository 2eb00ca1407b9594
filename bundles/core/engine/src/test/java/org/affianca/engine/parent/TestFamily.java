package org.affianca.engine.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.order.Extent;
import org.affianca.api.order.Limit;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.OrderFile;
import org.affianca.api.parent.Entitlement;
import org.affianca.api.parent.Holder;
import org.affianca.api.parent.Matter;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.TieKind;
import org.affianca.api.time.Period;
import org.affianca.api.time.Validity;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.norm.TestClocks;
import org.affianca.engine.order.OrderBook;
import org.affianca.engine.tie.TieBook;
import org.affianca.engine.work.OfficeCalendar;

/** Leo in the case of Giulia, his mother Ada, his father Pio, and the decrees about him. */
final class TestFamily {
    static final LocalDate DECREE = LocalDate.of(2026, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    final TestHouse house;
    final TestClocks at;
    final OrderBook orders;
    final TieBook ties;
    final ParentDesk desk;
    final PersonId leo;
    final PersonId ada;
    final PersonId pio;

    TestFamily(TestHouse house) {
        this.house = house;
        this.at = new TestClocks(house);
        this.orders = new OrderBook(at.ground, at.shelf, new OfficeCalendar(""), at.desk);
        this.ties = new TieBook(at.ground);
        this.desk = new ParentDesk(at.ground);
        this.leo = at.file.members().get(0).person();
        this.ada = at.office.town.registered(at.giulia, "Fittizi", "Ada");
        this.pio = at.office.town.registered(at.giulia, "Simulacri", "Pio");
        at.at("2026-04-02T10:00");
        tie(ada, leo, TieKind.KINSHIP, "parent");
        tie(pio, leo, TieKind.KINSHIP, "parent");
    }

    void tie(PersonId one, PersonId other, TieKind kind, String role) {
        Optional<Decree> decree = kind == TieKind.GUARDIANSHIP
                ? Optional.of(new Decree(
                        "Tribunale di Esempio", "VG 9/2026", Optional.of(DECREE), "full", "", Optional.empty()))
                : Optional.empty();
        TieData data =
                new TieData(one, other, kind, role, Validity.ALWAYS, decree, Evidence.NONE, Secrecy.ORDINARY, "");
        house.as(at.giulia, () -> ties.tie(data));
    }

    /** A decree in force, with what it leaves to parents. */
    WorkId decree(Optional<LocalDate> expiresOn, Limit... limits) {
        WorkId id = registered(expiresOn, limits);
        step(id, 1, "IN_FORCE", DECREE);
        return id;
    }

    WorkId registered(Optional<LocalDate> expiresOn, Limit... limits) {
        Particulars by = Particulars.orderedBy("Tribunale per i minorenni di Esempio", "RG 403/2026", Optional.empty());
        Beginning beginning = Beginning.on(Period.from(DECREE)).with(by);
        WorkId id = house.as(
                at.giulia, () -> at.desk.open(at.file.id(), new ServiceCode("core.order"), beginning, Map.of()));
        Mandate mandate = new Mandate(
                Optional.empty(),
                "RG 403/2026",
                "",
                "responsibility-limited",
                Optional.of(DECREE),
                Optional.empty(),
                "",
                expiresOn);
        house.doAs(at.giulia, () -> orders.write(id, 0, mandate));
        limit(id, limits);
        return id;
    }

    OrderFile limit(WorkId id, Limit... limits) {
        return house.as(
                at.giulia, () -> orders.limit(id, orders.find(id).orElseThrow().version(), List.of(limits)));
    }

    void step(WorkId id, int version, String step, LocalDate on) {
        Optional<Code> outcome = step.equals("CEASED") ? Optional.of(new Code("revoked")) : Optional.empty();
        house.doAs(at.giulia, () -> at.desk.move(id, version, step, new Decision(on, outcome, Optional.empty(), "")));
    }

    Limit limits(PersonId parent, Extent news, Extent file, Extent decisions, Extent meetings) {
        return new Limit(leo, parent, "responsibility-limited", news, file, decisions, meetings, Period.from(DECREE));
    }

    List<Holder> holders(Actor who, LocalDate on) {
        return house.as(who, () -> desk.of(leo, Optional.of(on)));
    }

    Entitlement of(PersonId parent, Matter matter) {
        return of(parent, matter, TODAY);
    }

    Entitlement of(PersonId parent, Matter matter, LocalDate on) {
        return holders(at.giulia, on).stream()
                .filter(one -> one.person().equals(parent))
                .findFirst()
                .orElseThrow()
                .entitlements()
                .get(matter.ordinal());
    }
}
