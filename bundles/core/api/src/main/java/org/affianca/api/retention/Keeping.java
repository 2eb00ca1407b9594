package org.affianca.api.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;

/**
 * Where a case file stands in the archive and how long it is kept.
 *
 * @param version 0 while nobody chose anything for the file
 * @param years of its class; empty = for good
 * @param until the first day on which it may be proposed for disposal; empty while the file is open or kept for good
 * @param held whether somebody said that this file is to be kept whatever its class says
 * @param forGood whether it is never proposed: held, sealed, or with something sealed in it such as an adoption
 */
public record Keeping(
        CaseId caseId,
        int version,
        String archiveClass,
        Optional<Integer> years,
        Optional<LocalDate> until,
        boolean held,
        String heldBecause,
        boolean forGood,
        boolean mayWrite) {}
