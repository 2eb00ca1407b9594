package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;

/**
 * Rules of a waiting list that an area ships, to begin a draft from: points by law or by-law, to be fitted to the place.
 *
 * @param code with the area's id in front, such as {@code housing.exchange}
 * @param title in Italian
 * @param titleEn in English
 * @param services whose works wait in a list that goes by it
 * @param source the law or by-law
 * @param confirmed whether somebody has confirmed its points; an example else
 * @param from the first day on which it holds
 * @param until the last one
 */
public record PointsTable(
        String code,
        String title,
        String titleEn,
        List<ServiceCode> services,
        String source,
        boolean confirmed,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Rules rules) {
    public PointsTable {
        services = List.copyOf(services);
    }
}
