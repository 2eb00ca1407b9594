package org.affianca.engine.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Session;
import org.affianca.api.problem.Refused;

/** Whether those who met may conclude: each body is there in number, and laid something on the table. */
final class Decidable {
    private Decidable() {}

    static void must(Session session, List<SeatRow> seats, List<Quorum> quorum) {
        List<Because> against = new ArrayList<>();
        for (Quorum line : quorum) {
            long present = seats.stream()
                    .filter(seat -> seat.deciding() && seat.body().equals(line.body()))
                    .filter(seat -> session.present().contains(seat.seat()))
                    .count();
            if (present < line.least()) {
                against.add(new Because(
                        "quorum-missing", Map.of("body", label(line), "present", present, "least", line.least())));
            }
            if (session.instruments().stream().noneMatch(one -> one.body().equals(line.body()))) {
                against.add(Because.of("instrument-missing", "body", label(line)));
            }
        }
        if (!against.isEmpty()) {
            throw new Refused(new Verdict.No(against));
        }
    }

    private static String label(Quorum line) {
        return "code.meeting-body." + line.body();
    }
}
