package org.affianca.engine.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.affianca.api.copy.ManifestEntry;

/** SHA-256 over the lines of a list, without the titles that are not kept: whoever has the list can compute it again. */
final class Digest {
    private Digest() {}

    static String of(List<ManifestEntry> entries) {
        String lines = entries.stream()
                .map(entry -> String.join(
                        "|",
                        entry.key(),
                        entry.on().map(LocalDate::toString).orElse(""),
                        entry.verdict().name(),
                        entry.reason(),
                        String.valueOf(entry.times())))
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
