package org.affianca.engine.catchment;

import java.time.LocalDate;
import org.affianca.api.catchment.Catchment;
import org.affianca.engine.person.Names;

/** Numbers of a street for a time. */
record Stretch(String street, String municipality, Span span, LocalDate from, LocalDate until, String words) {
    static Stretch of(Catchment data) {
        Span span = Span.of(data);
        return new Stretch(
                StreetNumber.street(data.street()),
                Names.key(data.municipality()),
                span,
                data.from(),
                data.until().orElse(LocalDate.MAX),
                span.words(data.street()));
    }

    /** Whether some number of the street would be served twice on some day. */
    boolean quarrels(Stretch other) {
        return street.equals(other.street)
                && municipality.equals(other.municipality)
                && span.quarrels(other.span)
                && !until.isBefore(other.from)
                && !other.until.isBefore(from);
    }
}
