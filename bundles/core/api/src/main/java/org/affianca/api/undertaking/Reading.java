package org.affianca.api.undertaking;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a gauge was found to be on a day; note of at most 1000 characters. */
public record Reading(String gauge, LocalDate on, BigDecimal value, String note) {}
