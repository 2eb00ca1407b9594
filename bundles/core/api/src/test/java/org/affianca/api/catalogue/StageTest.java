package org.affianca.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void aWithdrawnEntryStaysWithdrawn() {
        for (Stage next : Stage.values()) {
            assertThat(Stage.VOID.mayBecome(next)).as("VOID to " + next).isFalse();
        }
    }

    @Test
    void whatEndedCanOnlyBeWithdrawn() {
        assertThat(Stage.ENDED.mayBecome(Stage.RUNNING)).isFalse();
        assertThat(Stage.ENDED.mayBecome(Stage.VOID)).isTrue();
    }

    @Test
    void aPauseGoesBackToRunning() {
        assertThat(Stage.RUNNING.mayBecome(Stage.PAUSED)).isTrue();
        assertThat(Stage.PAUSED.mayBecome(Stage.RUNNING)).isTrue();
        assertThat(Stage.PAUSED.mayBecome(Stage.DRAFT)).isFalse();
    }
}
