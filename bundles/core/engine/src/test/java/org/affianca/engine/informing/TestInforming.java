package org.affianca.engine.informing;

import org.affianca.api.UnitId;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.norm.LiveNorms;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;
import org.affianca.engine.processing.Activities;
import org.affianca.engine.retention.TestArchives;

/** The notice and the desk of a test house. */
public final class TestInforming {
    private TestInforming() {}

    static NoticeRoom notices(TestOffice office, UnitId hub, OwnFacts facts) {
        TestHouse house = office.house;
        LiveCatalogue catalogue = new LiveCatalogue(office.shelf, house.clock());
        LiveWords words = new LiveWords(office.shelf);
        return new NoticeRoom(
                TestGround.of(house),
                office.shelf,
                new Activities(office.shelf, catalogue, TestArchives.retention(house, catalogue), words),
                catalogue,
                TownHall.of(hub),
                words,
                new PlainPress(),
                facts);
    }

    public static InformingDesk desk(TestOffice office, UnitId hub) {
        return new InformingDesk(
                TestGround.of(office.house),
                notices(office, hub, new OwnFacts("", "", "")),
                new LiveNorms(TestGround.of(office.house), office.shelf, day -> true));
    }
}
