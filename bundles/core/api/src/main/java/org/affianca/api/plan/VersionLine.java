package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a plan in the list of versions.
 *
 * @param number from 1 on
 * @param legalBasis why it holds without a required signature; empty else
 */
public record VersionLine(
        int number,
        PlanState state,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> inForceOn,
        String legalBasis,
        Optional<LocalDate> supersededOn) {}
