package org.affianca.api.norm;

import java.time.Instant;

/**
 * A moment as it stands in a work's clock.
 *
 * @param withdrawn why it does not count any more; empty = it counts
 */
public record RecordedMoment(int number, Moment moment, String recordedBy, Instant recordedAt, String withdrawn) {
    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
