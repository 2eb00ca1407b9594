package org.affianca.rest.queues;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListId;
import org.affianca.rest.answer.Versioned;

/** A waiting list as read. */
public record WaitingListBody(
        WaitingListId id,
        int version,
        String name,
        UnitId unit,
        List<ServiceCode> services,
        boolean takesEntries,
        Optional<Integer> inForce,
        Optional<Integer> draft,
        int waiting,
        boolean mayKeep,
        boolean mayRule)
        implements Versioned {
    static WaitingListBody of(WaitingList list) {
        return new WaitingListBody(
                list.id(),
                list.version(),
                list.data().name(),
                list.data().unit(),
                list.data().services(),
                list.data().takesEntries(),
                list.inForce(),
                list.draft(),
                list.waiting(),
                list.mayKeep(),
                list.mayRule());
    }
}
