package org.affianca.api.retention;

import java.util.Optional;

/**
 * A class of the archive with the rule set for it.
 *
 * @param code of list {@code archive-class}
 * @param version 0 until a rule is set
 * @param years how long a file is kept after its closing; empty = for good, which holds until a rule is set
 * @param source the conservation plan or decision the rule stands in
 * @param confirmed whether somebody confirmed the rule; only by confirmed ones files are proposed
 */
public record ArchiveClass(
        String code,
        String label,
        int version,
        Optional<Integer> years,
        String source,
        boolean confirmed,
        String changedBy) {}
