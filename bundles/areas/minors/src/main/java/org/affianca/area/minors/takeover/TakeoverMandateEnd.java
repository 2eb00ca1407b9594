package org.affianca.area.minors.takeover;

import java.time.LocalDate;
import org.affianca.api.area.Details;

/** What follows the end of a court's mandate: when it ended, and whether the family wants to go on. */
@Details("minors.takeover-mandate-end")
public record TakeoverMandateEnd(LocalDate mandateEndedOn, boolean familyAgrees) {}
