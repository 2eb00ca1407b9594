package org.affianca.engine.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.glass.Glasses;
import org.affianca.api.problem.Missing;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.glass.TestGlass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No emergency opens a wall: who works with Pio does not break through to Ada, and an open glass goes blind. */
@OnBothDatabases
class GlassAtTheWallTest {
    private final TestHouse house;
    private final TestBarriers town;
    private final Glasses glasses;

    GlassAtTheWallTest(TestHouse house) {
        this.house = house;
        this.town = new TestBarriers(house);
        this.glasses = TestGlass.of(house);
    }

    @BeforeEach
    void newPeople() {
        town.begin();
    }

    private Glass broken(Actor by, CaseFile file) {
        return house.as(
                by,
                () -> glasses.open(new GlassOpening(
                        file.number(), Optional.empty(), "danger", "Chiamata nella notte", Optional.empty())));
    }

    @Test
    void whoWorksWithOneDoesNotBreakThroughToTheOther() {
        town.set(town.giulia);
        assertThatThrownBy(() -> broken(town.mario, town.hers)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> broken(town.giulia, town.his)).isInstanceOf(Missing.class);
        assertThat(house.count(
                        "select count(*) from core.glass where user_id = ?",
                        town.mario.id().value()))
                .isZero();
    }

    @Test
    void aGlassThatWasOpenGoesBlindWhenTheWallIsSet() {
        broken(town.mario, town.hers);
        assertThat(town.sees(town.mario, town.hers)).isTrue();
        town.set(town.giulia);
        assertThat(town.sees(town.mario, town.hers)).isFalse();
        assertThat(town.sees(town.mario, town.leo)).isFalse();
    }
}
