package org.affianca.rest.budget;

import java.time.LocalDate;

/** The determination by which a commitment is approved. */
public record CommitmentApproval(String act, LocalDate on) {}
