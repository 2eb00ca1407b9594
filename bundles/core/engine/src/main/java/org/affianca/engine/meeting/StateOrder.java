package org.affianca.engine.meeting;

import java.util.Arrays;
import org.affianca.api.Because;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.problem.Refused;

/** Which act may follow which state. */
final class StateOrder {
    private StateOrder() {}

    static void must(MeetingRow row, MeetingState... states) {
        if (Arrays.stream(states).noneMatch(row.state()::equals)) {
            throw new Refused(Because.of("meeting-state-order", "state", "meeting-state." + row.state()));
        }
    }
}
