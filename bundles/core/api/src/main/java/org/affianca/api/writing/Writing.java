package org.affianca.api.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;

/**
 * A text of the office for its own work.
 *
 * @param kind a code of list {@code writing-kind}: practice, procedure, planning-note, study, proposal
 * @param title 1 to 200 characters
 * @param body 1 to 20000 characters
 * @param from the day from which it counts
 * @param until the last day it counts
 * @param services the services it speaks of
 * @param figuresFrom with {@code figuresUntil} the days whose unmet demand is counted into the version when it is written
 */
public record Writing(
        String kind,
        String title,
        Optional<UnitId> unit,
        String body,
        LocalDate from,
        Optional<LocalDate> until,
        List<ServiceCode> services,
        Optional<LocalDate> figuresFrom,
        Optional<LocalDate> figuresUntil) {
    public Writing {
        services = List.copyOf(services);
    }
}
