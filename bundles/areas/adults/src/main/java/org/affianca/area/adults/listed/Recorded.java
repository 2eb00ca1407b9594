package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;

/** What is recorded of a measure that a row of a list may tell of. */
record Recorded(
        WorkId workId,
        Optional<String> measure,
        Optional<String> protocol,
        Optional<LocalDate> appliedOn,
        Optional<Integer> members) {

    boolean isOf(ListedMeasure row) {
        return protocol.filter(one -> one.equalsIgnoreCase(row.protocol())).isPresent();
    }

    /** What the row would change; nothing when it says the same. */
    List<Because> changes(ListedMeasure row) {
        List<Because> changes = new ArrayList<>();
        if (!measure.equals(Optional.of(row.measure()))) {
            changes.add(change("listed-measure-changes", measure.orElse("–"), row.measure()));
        }
        row.appliedOn()
                .filter(day -> !appliedOn.equals(Optional.of(day)))
                .ifPresent(day -> changes.add(change(
                        "listed-applied-changes",
                        appliedOn.<Object>map(before -> before).orElse("–"),
                        day)));
        if (!members.equals(Optional.of(row.members()))) {
            changes.add(
                    change("listed-members-change", members.map(String::valueOf).orElse("–"), row.members()));
        }
        return changes;
    }

    private static Because change(String code, Object before, Object after) {
        return new Because(code, Map.of("before", before, "after", after));
    }
}
