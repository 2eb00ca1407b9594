package org.affianca.engine.queue;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.WaitingListId;

/** What the log says of waiting lists. */
final class QueueEvents {
    private QueueEvents() {}

    record WaitingListOpened(WaitingListId list) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("list", list.value());
        }
    }

    record WaitingListChanged(WaitingListId list) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("list", list.value());
        }
    }

    record WaitingRulesDrafted(WaitingListId list, int number) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("list", list.value(), "number", number);
        }
    }

    record WaitingRulesPublished(WaitingListId list, int number) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("list", list.value(), "number", number);
        }
    }

    /** What happens to an entry stands in the timeline of its case. */
    interface OfEntry extends CaseEvent {
        WorkId ofWork();

        WaitingListId list();

        EntryId entry();

        @Override
        default Optional<WorkId> work() {
            return Optional.of(ofWork());
        }

        @Override
        default Map<String, Object> values() {
            return Map.of("list", list().value(), "entry", entry().value());
        }
    }

    record WaitingListEntered(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record WaitingEntryScored(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record WaitingEntrySuspended(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record WaitingEntryResumed(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record WaitingListLeft(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record UrgencyAsked(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record UrgencyGranted(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record UrgencyDeclined(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record UrgencyLifted(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record PlaceOffered(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record OfferAccepted(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record OfferRefused(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record OfferExpired(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}

    record OfferWithdrawn(CaseId caseId, WorkId ofWork, WaitingListId list, EntryId entry) implements OfEntry {}
}
