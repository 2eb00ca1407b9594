package org.affianca.rest.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.ManifestEntry;

/** One line of a copy's list, told in the reader's language. */
public record ManifestLine(
        String key,
        String kind,
        String kindLabel,
        Optional<LocalDate> on,
        String title,
        CopyVerdict verdict,
        String reason,
        String reasonLabel,
        int times) {
    static ManifestLine of(ManifestEntry entry, UnaryOperator<String> label) {
        return new ManifestLine(
                entry.key(),
                entry.kind(),
                label.apply("leaf-kind." + entry.kind()),
                entry.on(),
                entry.title(),
                entry.verdict(),
                entry.reason(),
                entry.reason().isEmpty() ? "" : label.apply("code.withheld." + entry.reason()),
                entry.times());
    }
}
