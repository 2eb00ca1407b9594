package org.affianca.api.copy;

import java.util.List;

/**
 * What a copy holds and what it does not: every entry of the record in its period, each with its verdict.
 *
 * @param digest SHA-256 in hex over all lines, printed on the copy itself
 */
public record Manifest(List<ManifestEntry> entries, String digest) {
    public Manifest {
        entries = List.copyOf(entries);
    }

    public long count(CopyVerdict verdict) {
        return entries.stream()
                .filter(entry -> entry.verdict() == verdict)
                .map(ManifestEntry::key)
                .distinct()
                .count();
    }
}
