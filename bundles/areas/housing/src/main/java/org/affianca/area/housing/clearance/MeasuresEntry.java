package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was done on the day of the clearance for its households, entered at once; 1 to 60. */
public record MeasuresEntry(LocalDate clearedOn, Optional<String> directive, List<Measures> measures) {
    public MeasuresEntry {
        measures = List.copyOf(measures);
    }
}
