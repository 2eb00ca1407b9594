package org.affianca.engine.norm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.norm.Norm;
import org.affianca.api.time.Period;

/**
 * What is known of the terms of a work before they are counted anew: the days on which its clock stood still, and by which
 * values the terms that run began. A term that starts now begins by what the municipality has set now.
 */
public final class Running {
    private final List<Period> stopped;
    private final List<DeadlineRow> rows;
    private final Map<String, List<OwnValue>> own;

    Running(List<Period> stopped, List<DeadlineRow> rows, Map<String, List<OwnValue>> own) {
        this.stopped = stopped;
        this.rows = rows;
        this.own = own;
    }

    List<Period> stopped() {
        return stopped;
    }

    Norm with(Norm shipped) {
        return shipped.with(HouseNorms.of(shipped, own));
    }

    /** The id of the municipality's value by which a term counts; 0 = as it was shipped. */
    long ownValue(String code, Norm norm, Start start, Instant at) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .filter(row -> row.norm().filter(norm::isCalled).isPresent())
                .filter(row -> row.startedAt().filter(at::equals).isPresent())
                .findFirst()
                .map(DeadlineRow::ownValue)
                .orElseGet(() ->
                        norm.ownOn(start.at().toLocalDate()).map(OwnValue::id).orElse(0L));
    }
}
