package org.affianca.engine.queue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryLine;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.event.PlainValues;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Entries whole, for the ones who may see them; and the one who may act on one. */
final class EntryKeeping {
    /** An entry under the lock of its list. */
    record Held(Viewer viewer, ListRow list, EntryRow row) {}

    private final EntryMapper entries;
    private final OfferMapper offers;
    private final UrgencyMapper urgencies;
    private final PersonLabels people;
    private final Turning turning;

    EntryKeeping(Ground ground, Turning turning) {
        this.entries = ground.sql(EntryMapper.class);
        this.offers = ground.sql(OfferMapper.class);
        this.urgencies = ground.sql(UrgencyMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.turning = turning;
    }

    /** The entry as it stands under the lock of its list, when the actor sees it. */
    Held held(Viewer viewer, EntryId id) {
        // The list before its entry, as everybody takes them: Derby's readers hold the one while they wait for the
        // other.
        WaitingListId of = entries.listOf(viewer, id).orElseThrow(() -> new Missing("waiting-entry"));
        ListRow list = turning.hold(viewer, of);
        EntryRow seen = entries.seen(viewer, id).orElseThrow(() -> new Missing("waiting-entry"));
        return new Held(viewer, list, seen);
    }

    /** The same, when the actor read this version of it. */
    Held held(Viewer viewer, EntryId id, int version) {
        Held held = held(viewer, id);
        if (held.row().version() != version) {
            throw entries.changed(viewer.organisation(), id).stale();
        }
        return held;
    }

    /** Under the lock of the list, whoever asks; for the program itself. */
    Held any(Viewer viewer, EntryId id) {
        WaitingListId of = entries.listOf(viewer, id).orElseThrow(() -> new Missing("waiting-entry"));
        ListRow list = turning.hold(viewer, of);
        return new Held(viewer, list, entries.any(viewer, id));
    }

    static void mustWrite(Held held, String act) {
        if (!held.row().mayWrite()) {
            throw new Forbidden(act);
        }
    }

    static void mustWriteOrKeep(Held held, String act) {
        if (!held.row().mayWrite() && !held.row().kept()) {
            throw new Forbidden(act);
        }
    }

    static void mustBe(Held held, EntryState... states) {
        if (!List.of(states).contains(held.row().state())) {
            throw new Refused(Because.of(
                    "entry-state-order", "state", "entry-state." + held.row().state()));
        }
    }

    Entry whole(Viewer viewer, EntryId id) {
        return whole(viewer, entries.any(viewer, id));
    }

    Entry whole(Viewer viewer, EntryRow row) {
        Optional<UrgencyMapper.Row> urgency = urgencies.last(viewer, row.id());
        boolean open = row.state() != EntryState.LEFT;
        boolean answers = row.listRuled()
                && urgency.filter(UrgencyMapper.Row::isOpen)
                        .filter(asked -> !asked.askedBy().equals(viewer.user()))
                        .isPresent();
        return new Entry(
                row.id(),
                row.version(),
                row.listId(),
                row.listName(),
                lines(viewer, List.of(row)).get(0),
                row.state(),
                row.enteredOn(),
                row.seen() ? PlainValues.read(row.facts()) : Map.of(),
                row.standing(),
                row.points(),
                row.urgent(),
                row.refusals(),
                row.suspendedUntil(),
                row.leftOn(),
                row.leftBecause(),
                urgency.map(asked -> asked.urgency(row.seen() || row.listRuled())),
                offers.ofEntry(viewer, row.id()).stream()
                        .map(offer -> offer.offer(row.seen()))
                        .toList(),
                open && row.mayWrite(),
                open && row.kept(),
                open && answers);
    }

    /** Whose entries they are, named for who may know it, in the same order. */
    List<EntryLine> lines(Viewer viewer, Collection<EntryRow> rows) {
        List<PersonId> holders =
                rows.stream().filter(EntryRow::seen).map(EntryRow::holderId).toList();
        Map<PersonId, String> names = people.of(viewer, holders);
        return rows.stream()
                .map(row -> row.line(names.getOrDefault(row.holderId(), "")))
                .toList();
    }
}
