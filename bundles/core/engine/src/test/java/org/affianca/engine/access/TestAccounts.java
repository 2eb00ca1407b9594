package org.affianca.engine.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.affianca.engine.db.TestHouse;

/** The accounts of a test house; passwords cost next to nothing there unless a test asks for more. */
public final class TestAccounts {
    private static final Cost CHEAP = new Cost(64, 1);

    private TestAccounts() {}

    public static HouseAccounts of(TestHouse house, FirstPassword file) {
        return of(house, CHEAP, file);
    }

    static HouseAccounts of(TestHouse house, Cost cost, FirstPassword file) {
        return new HouseAccounts(
                house.acting(),
                house.sight(),
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                policy(cost, Optional.empty()),
                file);
    }

    static AccessPolicy policy(Cost cost, Optional<Path> leaked) {
        return new AccessPolicy(Duration.ofMinutes(30), Duration.ofHours(10), cost, leaked);
    }
}
