package org.affianca.api.delivery;

import java.math.BigDecimal;
import java.time.DayOfWeek;

/** What is delivered on a day of each week: from when ({@code 09:30}, or empty) and how much, in the service's unit. */
public record WeeklyVisit(DayOfWeek day, String at, BigDecimal quantity) {}
