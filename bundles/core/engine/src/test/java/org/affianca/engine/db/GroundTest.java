package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class GroundTest {
    private final TestHouse house;

    GroundTest(TestHouse house) {
        this.house = house;
    }

    @Test
    void answersOnceCoresMigrationsHaveRun() {
        assertThat(house.database().answers()).isTrue();
    }

    @Test
    void givesEachIdOnce() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 220; i++) {
            assertThat(seen.add(house.ids().next())).isTrue();
        }
    }
}
