package org.affianca.area.minors.foster;

import java.time.LocalDate;
import org.affianca.api.area.Details;

/** By which act the contribution to a foster family is given. */
@Details("minors.foster-contribution")
public record FosterContribution(String act, LocalDate actOn) {}
