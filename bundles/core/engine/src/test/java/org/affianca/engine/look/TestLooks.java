package org.affianca.engine.look;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.look.SheetRequest;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;
import org.affianca.engine.purpose.HousePurposes;

/** Ada's case in a test house: Giulia manages it, Marco coordinates, Rosa works elsewhere, Pia answers for privacy. */
final class TestLooks {
    final TestHouse house;
    final TestOffice office;
    final TestChain chain;
    final Actor giulia;
    final Actor marco;
    final Actor rosa;
    final Actor pia;
    final PersonId ada;
    final CaseFile file;
    final LocalDate today;
    final SheetBook sheets;
    final ExposureBook exposures;
    final AlertBook alerts;

    TestLooks(TestHouse house, Path folder) {
        this.house = house;
        this.office = new TestOffice(house);
        UnitId hub = house.unit("hub" + house.ids().next());
        UnitId elsewhere = house.unit("elsewhere" + house.ids().next());
        this.giulia = house.user("Giulia Esempi", Role.WORKER, hub);
        this.marco = house.user("Marco Prova", Role.COORDINATOR, hub);
        this.rosa = house.user("Rosa Collaudi", Role.WORKER, elsewhere);
        this.pia = house.user("Pia Riserva", Role.PRIVACY);
        this.chain = TestChain.ofHouse(house, folder, giulia);
        this.today = office.today();
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.file = office.opened(giulia, ada);
        this.sheets = sheets(false);
        this.exposures = new ExposureBook(TestGround.of(house));
        this.alerts = new AlertBook(TestGround.of(house));
        chain.sealing.round();
    }

    SheetBook sheets(boolean namesOfficers) {
        return new SheetBook(
                TestGround.of(house),
                TownHall.of(house.unit("hub")),
                new HousePurposes(TestCodes.of(house), Map.of()),
                new LiveWords(office.shelf),
                new PlainPress(),
                namesOfficers);
    }

    /** Each of them looks, and what they looked at is sealed and filed. */
    void looks(Actor by, Runnable... looks) {
        for (Runnable look : looks) {
            house.doAs(by, look);
        }
        seal();
    }

    private void seal() {
        chain.sealing.round();
        house.clock().forward(Duration.ofSeconds(1));
    }

    void looksFor(String purpose, Actor by, Runnable look) {
        house.acting().as(by, new Purpose(purpose, "10.0.0.7"), () -> {
            look.run();
            return by;
        });
        seal();
    }

    Runnable person(PersonId id) {
        return () -> office.town.people.find(id).orElseThrow();
    }

    Runnable file() {
        return () -> office.cases.find(file.id()).orElseThrow();
    }

    Runnable notes() {
        return () -> office.diary.notes(file.id(), Paging.first(20));
    }

    <T> T as(Actor by, Supplier<T> work) {
        return house.as(by, work);
    }

    SheetRequest thisWeek() {
        return new SheetRequest(today.minusDays(6), today, "Richiesta scritta, prot. 12/2026");
    }
}
