package org.affianca.engine.organisation;

import org.affianca.engine.bulletin.Boards;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;

/** The organisation of the plain profile in a test house. */
public final class TestOrganisation {
    private TestOrganisation() {}

    public static HouseOrganisation of(TestHouse house) {
        Shelf shelf = new Shelf();
        return new HouseOrganisation(
                new OwnProfile(ProfileFolder.plain()),
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.acting(),
                new LiveCatalogue(shelf, house.clock()),
                new LiveWords(shelf),
                new Boards(house.transactions(), house.mappers(), house.ids(), house.clock(), house.sight(), shelf));
    }
}
