package org.affianca.api.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A visit of the plan on its day; {@code quantity} is zero where the plan falls out, and {@code reason} is an exception's. */
public record PlannedDay(LocalDate on, String at, BigDecimal quantity, Why why, String reason) {}
