package org.affianca.engine.check;

import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;

/** Core's real code lists, for the tests of desks. */
public final class TestCodes {
    private TestCodes() {}

    public static Codes of(TestHouse house) {
        return new CatalogueCodes(new LiveCatalogue(new Shelf(), house.clock()));
    }
}
