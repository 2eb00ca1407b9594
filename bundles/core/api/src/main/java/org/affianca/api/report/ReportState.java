package org.affianca.api.report;

import static org.affianca.api.report.ReportMove.ASSIGN;
import static org.affianca.api.report.ReportMove.LINK;
import static org.affianca.api.report.ReportMove.REOPEN;
import static org.affianca.api.report.ReportMove.SCREEN;

import java.util.List;

/** Where a report stands: to be screened, to be assigned, with a worker, in a case, or closed without one. */
public enum ReportState {
    RECEIVED(SCREEN, ASSIGN),
    SCREENED(ASSIGN, LINK, REOPEN),
    ASSIGNED(ASSIGN, LINK, REOPEN),
    IN_CASE,
    CLOSED(REOPEN);

    private final List<ReportMove> moves;

    ReportState(ReportMove... moves) {
        this.moves = List.of(moves);
    }

    /** What may be done from here. */
    public List<ReportMove> moves() {
        return moves;
    }

    public boolean allows(ReportMove move) {
        return moves.contains(move);
    }
}
