package org.affianca.rest.copies;

import java.util.List;
import java.util.function.UnaryOperator;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.Manifest;

/** The list of a copy, with how many entries are given whole, given in part, and withheld. */
public record ManifestBody(List<ManifestLine> entries, long given, long struck, long withheld, String digest) {
    static ManifestBody of(Manifest manifest, UnaryOperator<String> label) {
        return new ManifestBody(
                manifest.entries().stream()
                        .map(entry -> ManifestLine.of(entry, label))
                        .toList(),
                manifest.count(CopyVerdict.GIVEN),
                manifest.count(CopyVerdict.STRUCK),
                manifest.count(CopyVerdict.WITHHELD),
                manifest.digest());
    }
}
