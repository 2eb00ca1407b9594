package org.affianca.api.activity;

import java.time.LocalDate;

/**
 * One meeting of an activity.
 *
 * @param number within the activity, from 1
 * @param from and {@code until} as {@code 09:30}, within the day
 * @param note how it went, or why it was cancelled; at most 2000 characters
 */
public record ActivitySession(
        int number, LocalDate on, String from, String until, String place, SessionState state, String note) {}
