package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.event.PlainValues;

/** Writes the episodes of files: begun by opening, taken in charge, ended by closing, begun again by reopening. */
final class Episodes {
    static final int FIRST = 1;

    private final EpisodeMapper sql;

    Episodes(Mappers mappers) {
        this.sql = mappers.of(EpisodeMapper.class);
    }

    void begin(Viewer viewer, CaseId id, LocalDate on, String reason) {
        sql.begin(viewer, id, FIRST, on, reason);
    }

    /** Writes what a move means for the episodes; the number of the one that runs now, or ran last. */
    int moved(Viewer viewer, CaseRow file, CaseMove move, List<Because> leftOpen) {
        if (!move.to().isOpen()) {
            end(viewer, file, move, leftOpen);
            return file.episode();
        }
        boolean again = !file.state().isOpen();
        int number = again ? file.episode() + 1 : file.episode();
        if (again) {
            sql.begin(viewer, file.id(), number, move.on(), move.note());
        }
        if (move.to() == CaseState.IN_CHARGE && file.state() != CaseState.SUSPENDED) {
            sql.charge(viewer.organisation(), file.id(), number, move);
        }
        return number;
    }

    private void end(Viewer viewer, CaseRow file, CaseMove move, List<Because> leftOpen) {
        sql.end(viewer, file.id(), file.episode(), move);
        for (int place = 0; place < leftOpen.size(); place++) {
            Because matter = leftOpen.get(place);
            sql.leaveOpen(
                    viewer.organisation(),
                    file.id(),
                    file.episode(),
                    place,
                    matter.code(),
                    PlainValues.write(matter.values()));
        }
    }
}
