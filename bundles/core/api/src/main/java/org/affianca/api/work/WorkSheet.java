package org.affianca.api.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A work whole, as its page shows it: the work, its details as plain values by field name (text, number, boolean, ISO
 * date; absent when the area is not installed or records none), its history, instalments, which steps may follow, and
 * whether the actor may write.
 *
 * @param definition the version of its service it goes by
 * @param definitions the versions that were published, the oldest first
 */
public record WorkSheet(
        Work work,
        Optional<Map<String, Object>> details,
        List<StepTaken> history,
        List<Instalment> instalments,
        List<Possible> next,
        boolean mayWrite,
        boolean installed,
        int definition,
        List<Integer> definitions) {
    public WorkSheet {
        history = List.copyOf(history);
        instalments = List.copyOf(instalments);
        next = List.copyOf(next);
        definitions = List.copyOf(definitions);
    }
}
