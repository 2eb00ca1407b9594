package org.affianca.engine.facility;

import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;

/** The book of facilities of a test house. */
public final class TestFacilities {
    private TestFacilities() {}

    public static FacilityBook of(TestHouse house) {
        return new FacilityBook(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                TestCodes.of(house));
    }
}
