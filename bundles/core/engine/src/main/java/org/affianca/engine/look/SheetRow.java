package org.affianca.engine.look;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.LookSheetId;
import org.affianca.api.look.SheetLine;
import org.affianca.api.look.SheetRequest;

/** A row of core.look_sheet with the names of the person and of who made it. */
record SheetRow(
        LookSheetId id,
        PersonId personId,
        String surname,
        String name,
        LocalDate fromDay,
        LocalDate untilDay,
        String ground,
        Instant madeAt,
        String madeBy,
        int looks,
        int withheld) {
    LookSheet sheet() {
        return with(looks, withheld, List.of());
    }

    LookSheet with(Told told) {
        return with(told.looks(), told.withheld(), told.lines());
    }

    private LookSheet with(int toldLooks, int toldWithheld, List<SheetLine> lines) {
        return new LookSheet(
                id,
                personId,
                surname + " " + name,
                new SheetRequest(fromDay, untilDay, ground),
                madeAt,
                madeBy,
                toldLooks,
                toldWithheld,
                lines);
    }
}
