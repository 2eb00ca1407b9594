package org.affianca.rest.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.affianca.api.PersonId;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.LookSheetId;

/** A sheet "who looked at my record"; its lines are told when it is read by itself. */
public record LookSheetBody(
        LookSheetId id,
        PersonId person,
        String personLabel,
        LocalDate from,
        LocalDate until,
        String ground,
        Instant madeAt,
        String madeBy,
        int looks,
        int withheld,
        List<SheetLineBody> lines) {
    static LookSheetBody of(LookSheet sheet, UnaryOperator<String> label) {
        return new LookSheetBody(
                sheet.id(),
                sheet.person(),
                sheet.personLabel(),
                sheet.request().from(),
                sheet.request().until(),
                sheet.request().ground(),
                sheet.madeAt(),
                sheet.madeBy(),
                sheet.looks(),
                sheet.withheld(),
                sheet.lines().stream()
                        .map(line -> SheetLineBody.of(line, label))
                        .toList());
    }
}
