package org.affianca.api.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.UnitId;
import org.affianca.api.time.Period;

/** An activity in a list: how many are enrolled, how many wait, and when it meets next. */
public record ActivitySummary(
        ActivityId id,
        String title,
        String type,
        UnitId unit,
        Period period,
        Optional<Integer> places,
        int enrolled,
        int waiting,
        Optional<LocalDate> nextSession) {}
