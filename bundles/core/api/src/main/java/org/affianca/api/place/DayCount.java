package org.affianca.api.place;

import java.time.LocalDate;

/** How many places there are on a day, and how many of them are held and taken. */
public record DayCount(LocalDate day, int places, int held, int taken) {}
