package org.affianca.engine.facility;

import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** The book of facilities of a test house. */
public final class TestFacilities {
    private TestFacilities() {}

    public static FacilityBook of(TestHouse house) {
        return new FacilityBook(TestGround.of(house));
    }
}
