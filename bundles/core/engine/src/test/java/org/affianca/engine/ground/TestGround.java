package org.affianca.engine.ground;

import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;

/** What the desks of a test house stand on. */
public final class TestGround {
    private TestGround() {}

    public static Ground of(TestHouse house) {
        return new Ground(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                TestCodes.of(house),
                house.log(),
                house.vault());
    }
}
