package org.affianca.area.adults.listed;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.KnownCase;

/**
 * A row of the list beside what is recorded.
 *
 * @param person empty when there is none whom the actor sees
 * @param work the measure it tells of, or one that stands in its way
 * @param why the reasons of a refusal, or what changes
 */
record Judged(
        ReadRow row, MeasureAct act, String person, Optional<KnownCase> in, Optional<WorkId> work, List<Because> why) {
    Judged {
        why = List.copyOf(why);
    }

    static Judged refused(ReadRow row, String person, Optional<KnownCase> in, Because why) {
        return new Judged(row, MeasureAct.REFUSED, person, in, Optional.empty(), List.of(why));
    }

    Judged refused(List<Because> reasons) {
        return new Judged(row, MeasureAct.REFUSED, person, in, work, reasons);
    }

    /** What was done, in this work. */
    Judged done(WorkId id) {
        return new Judged(row, act, person, in, Optional.of(id), why);
    }

    boolean changesSomething() {
        return act == MeasureAct.OPENS || act == MeasureAct.CHANGES;
    }

    ListedMeasure measure() {
        return row.measure().orElseThrow();
    }
}
