package org.affianca.area.adults.listed;

import java.util.List;

/** A list of households, and the lines of it that shall be entered; 1 to 200. */
public record MeasureListEntry(String text, List<Integer> lines) {
    public MeasureListEntry {
        lines = List.copyOf(lines);
    }
}
