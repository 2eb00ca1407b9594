package org.affianca.rest.looks;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.affianca.api.look.SheetLine;

/** A line of a sheet in the reader's language. */
public record SheetLineBody(
        LocalDate on, String who, String purpose, String purposeLabel, String sort, String sortLabel, int times) {
    static SheetLineBody of(SheetLine line, UnaryOperator<String> label) {
        return new SheetLineBody(
                line.on(),
                line.who(),
                line.purpose(),
                label.apply("code.purpose." + line.purpose()),
                line.sort(),
                label.apply("look-sort." + line.sort()),
                line.times());
    }
}
