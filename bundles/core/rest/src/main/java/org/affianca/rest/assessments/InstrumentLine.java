package org.affianca.rest.assessments;

import java.util.Locale;
import org.affianca.api.assessment.Instrument;

/** An instrument in the list of those installed. */
public record InstrumentLine(
        String code, int version, String area, String title, String about, boolean example, int items) {
    static InstrumentLine of(Instrument instrument, Locale locale) {
        return new InstrumentLine(
                instrument.code(),
                instrument.version(),
                instrument.area(),
                instrument.title().in(locale),
                instrument.about().in(locale),
                instrument.example(),
                (int) instrument.items().count());
    }
}
