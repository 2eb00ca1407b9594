package org.affianca.engine.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;

/** A row of core.waiting_list with how many wait, the draft of its rules, and what it is to the viewer. */
record ListRow(
        WaitingListId id,
        int version,
        String name,
        UnitId unitId,
        boolean takesEntries,
        int ruleNumber,
        LocalDate rankedOn,
        long lastNumber,
        int waiting,
        Optional<Integer> draft,
        boolean kept,
        boolean ruled) {
    Optional<Integer> inForce() {
        return ruleNumber == 0 ? Optional.empty() : Optional.of(ruleNumber);
    }

    WaitingList list(List<ServiceCode> services) {
        return new WaitingList(
                id,
                version,
                new WaitingListData(name, unitId, services, takesEntries),
                inForce(),
                draft,
                waiting,
                kept,
                ruled);
    }
}
