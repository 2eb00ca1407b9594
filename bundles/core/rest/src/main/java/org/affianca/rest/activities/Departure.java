package org.affianca.rest.activities;

import java.time.LocalDate;

/** The last day of an enrolment, and why it ends. */
public record Departure(LocalDate lastDay, String reason) {}
