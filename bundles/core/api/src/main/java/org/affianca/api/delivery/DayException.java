package org.affianca.api.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A day that differs from the week's pattern: how much instead (zero for nothing), and why in a line. */
public record DayException(LocalDate on, BigDecimal quantity, String reason) {}
