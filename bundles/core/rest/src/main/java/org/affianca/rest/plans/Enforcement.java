package org.affianca.rest.plans;

import java.time.LocalDate;

/** By what a proposal holds that somebody refused or could not sign, and since when. */
public record Enforcement(String legalBasis, LocalDate on) {}
