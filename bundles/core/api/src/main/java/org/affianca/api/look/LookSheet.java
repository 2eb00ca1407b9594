package org.affianca.api.look;

import java.time.Instant;
import java.util.List;
import org.affianca.api.PersonId;

/**
 * The sheet that tells citizens who looked at their record, when and why.
 *
 * @param looks how many looks its lines tell
 * @param withheld how many looks a lawful exception keeps from being told
 * @param lines none in a list of sheets
 */
public record LookSheet(
        LookSheetId id,
        PersonId person,
        String personLabel,
        SheetRequest request,
        Instant madeAt,
        String madeBy,
        int looks,
        int withheld,
        List<SheetLine> lines) {
    public LookSheet {
        lines = List.copyOf(lines);
    }
}
