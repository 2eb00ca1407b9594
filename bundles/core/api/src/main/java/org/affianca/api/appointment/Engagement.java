package org.affianca.api.appointment;

import java.time.LocalDate;

/** When a colleague is engaged, and nothing of what for. */
public record Engagement(LocalDate on, String from, String until) {}
