package org.affianca.area.adults.listed;

import java.util.List;

/** A list of households, line by line: what entering it would do, or did. */
public record MeasureListSheet(List<MeasureLine> lines) {
    public MeasureListSheet {
        lines = List.copyOf(lines);
    }
}
