package org.affianca.api.undertaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.register.Involved;

/**
 * Something people take on together for a time.
 *
 * @param kind a code of list {@code undertaking-kind}: team, desk, network, table, project, fund, student-placement
 * @param title 1 to 200 characters
 * @param aim at most 4000 characters
 * @param reach where and when it is reached (place, hours, phone), at most 1000 characters
 * @param hours due from who takes part, such as a student's
 * @param backing where its money comes from, at most 40
 * @param gauges at most 40
 */
public record Undertaking(
        String kind,
        String title,
        Optional<UnitId> unit,
        LocalDate from,
        Optional<LocalDate> until,
        String aim,
        String reach,
        Optional<Integer> hours,
        List<ServiceCode> services,
        List<Backing> backing,
        List<Gauge> gauges,
        List<Involved> involved) {
    public Undertaking {
        services = List.copyOf(services);
        backing = List.copyOf(backing);
        gauges = List.copyOf(gauges);
        involved = List.copyOf(involved);
    }
}
