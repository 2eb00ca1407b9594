package org.affianca.engine.barrier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.barrier.Staying;
import org.affianca.api.casefile.CaseFile;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.wall.Misses;

/** Ada with her children on one side, Pio on the other, each with a case in a unit of their own and who follows it. */
final class TestBarriers {
    final TestHouse house;
    final TestOffice office;
    final BarrierDesk desk;
    final MissedLooks looks;
    final UnitId minors;
    final UnitId adults;
    final Actor giulia;
    final Actor mario;
    final Actor marco;
    final Actor paola;
    PersonId ada;
    PersonId leo;
    PersonId nina;
    PersonId pio;
    CaseFile hers;
    CaseFile his;

    TestBarriers(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.desk = new BarrierDesk(TestGround.of(house));
        this.looks = new MissedLooks(TestGround.of(house));
        UnitId town = house.unit("town");
        this.minors = house.unit("minors", town);
        this.adults = house.unit("adults", town);
        this.giulia = house.user("Giulia", Role.WORKER, minors);
        this.mario = house.user("Mario", Role.WORKER, adults);
        this.marco = house.user("Marco", Role.COORDINATOR, town);
        this.paola = house.user("Paola", Role.COORDINATOR, adults);
        begin();
    }

    /** New people and cases. */
    void begin() {
        ada = office.town.registered(giulia, "Fittizi", "Ada");
        leo = office.town.registered(giulia, "Fittizi", "Leo");
        nina = office.town.registered(giulia, "Fittizi", "Nina");
        pio = office.town.registered(mario, "Simulacri", "Pio");
        hers = office.opened(giulia, minors, Secrecy.ORDINARY, ada, leo, nina);
        his = office.opened(mario, adults, Secrecy.ORDINARY, pio);
    }

    Barrier set(Actor by, Staying... staying) {
        return house.as(by, () -> desk.set(data(staying)));
    }

    BarrierData data(Staying... staying) {
        return new BarrierData(ada, pio, "Denuncia del 3 gennaio", Optional.empty(), List.of(staying));
    }

    /** A colleague with a place in the team of both cases from yesterday on. */
    Actor onBothSides(String role) {
        Actor both = house.user("Sara", Role.WORKER, adults);
        joins(both, hers, role);
        joins(both, his, "worker");
        return both;
    }

    void joins(Actor who, CaseFile file, String role) {
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day) values (1, ?, ?, ?, ?, ?)",
                house.ids().next(),
                file.id().value(),
                who.id().value(),
                role,
                office.today().minusDays(1));
    }

    boolean sees(Actor who, PersonId person) {
        return house.as(who, () -> office.town.people.find(person)).isPresent();
    }

    boolean sees(Actor who, CaseFile file) {
        return house.as(who, () -> office.cases.find(file.id())).isPresent();
    }

    /** What the clock does a moment later. */
    void aMomentLater() {
        new Ringing(
                        house.mappers(),
                        house.transactions(),
                        house.acting(),
                        house.clock(),
                        new Program(house.mappers(), house.transactions(), house.ids(), house.clock()))
                .ring(Map.of(Misses.KIND, new Watching(TestGround.of(house), new LiveWords(new Shelf()))), () -> true);
    }
}
