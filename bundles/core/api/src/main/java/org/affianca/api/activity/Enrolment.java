package org.affianca.api.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;

/**
 * Somebody's place in an activity.
 *
 * @param number within the activity, from 1
 * @param label surname and name; empty when the person is not seen
 * @param work the measure it is part of, if there is one
 * @param since when the enrolment was written
 * @param lastDay when the person left, {@code reason} says why
 */
public record Enrolment(
        int number,
        PersonId person,
        String label,
        Optional<WorkId> work,
        EnrolmentState state,
        LocalDate since,
        Optional<LocalDate> lastDay,
        String reason) {}
