package org.affianca.engine.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.affianca.engine.db.TestHouse;

/** The accounts of a test house; passwords cost next to nothing there unless a test asks for more. */
public final class TestAccounts {
    private static final Cost CHEAP = new Cost(64, 1);

    private TestAccounts() {}

    public static HouseAccounts of(TestHouse house, FirstPassword file) {
        return of(house, CHEAP, file);
    }

    static HouseAccounts of(TestHouse house, Cost cost, FirstPassword file) {
        return of(house, entrance(house, cost, Set.of()), file);
    }

    public static HouseAccounts of(TestHouse house, Entrance entrance, FirstPassword file) {
        return new HouseAccounts(
                house.acting(),
                house.sight(),
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                entrance,
                file);
    }

    /** An entrance that asks a second factor of these roles, of accounts two weeks old. */
    public static Entrance entrance(TestHouse house, String... factorRoles) {
        return entrance(house, CHEAP, Set.of(factorRoles));
    }

    private static Entrance entrance(TestHouse house, Cost cost, Set<String> factorRoles) {
        return new Entrance(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                new AccessPolicy(
                        Duration.ofMinutes(30),
                        Duration.ofHours(10),
                        cost,
                        Optional.empty(),
                        factorRoles,
                        Duration.ofDays(14),
                        Duration.ofHours(72)));
    }
}
