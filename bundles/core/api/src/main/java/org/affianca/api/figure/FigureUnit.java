package org.affianca.api.figure;

/** What a figure counts. */
public enum FigureUnit {
    EURO,
    PERCENT,
    POINTS,
    NUMBER,
    HOURS,
    DAYS,
    MONTHS,
    YEARS
}
