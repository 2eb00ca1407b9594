package org.affianca.engine.norm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.affianca.api.norm.Shift;
import org.affianca.api.time.WorkingDays;

/** Moves a last day that is a holiday, and names each day it passes over. */
final class Shifting {
    private final WorkingDays calendar;
    private final Told told;

    Shifting(WorkingDays calendar, Told told) {
        this.calendar = calendar;
        this.told = told;
    }

    LocalDate moved(LocalDate due, Shift shift, boolean back) {
        LocalDate day = due;
        while (isFree(day, shift)) {
            told.day("last-day-is-free", day);
            day = day.plusDays(back ? -1 : 1);
        }
        if (!day.equals(due)) {
            told.day(back ? "last-day-is-before" : "last-day-is-next", day);
        }
        return day;
    }

    private boolean isFree(LocalDate day, Shift shift) {
        return switch (shift) {
            case NONE -> false;
            case HOLIDAY -> day.getDayOfWeek() == DayOfWeek.SUNDAY || calendar.holiday(day);
            case SATURDAY -> !calendar.worked(day);
        };
    }
}
