package org.affianca.rest.deliveries;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.AttendanceOutcome;
import org.affianca.rest.catalogue.Labels;

/** What became of a row that was sent: kept, or every reason against it with its place in the row. */
public record AttendanceKept(WorkId work, boolean kept, int version, List<RowFlaw> errors) {
    /** One reason against a row. */
    public record RowFlaw(String pointer, String code, String detail) {}

    static AttendanceKept of(AttendanceOutcome outcome, String area, Labels labels) {
        return new AttendanceKept(
                outcome.work(),
                outcome.kept(),
                outcome.version(),
                outcome.flaws().stream()
                        .map(flaw -> new RowFlaw(
                                flaw.pointer(),
                                flaw.why().code(),
                                labels.reasons(area, List.of(flaw.why())).get(0).detail()))
                        .toList());
    }
}
