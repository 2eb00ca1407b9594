package org.affianca.api.retention;

import java.util.Optional;

/**
 * How long the files of a class are to be kept.
 *
 * @param years 0 to 200 after the closing of a file; empty = for good
 * @param source the conservation plan or decision, 1 to 500 characters
 * @param confirmed that it was checked against that source
 */
public record ArchiveRule(Optional<Integer> years, String source, boolean confirmed) {}
