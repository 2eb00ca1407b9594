package org.affianca.area.minors.bank;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.HouseEvent;

/** What happens in the bank of foster families. */
final class FamilyEvents {
    private FamilyEvents() {}

    /** A family entered the bank, or what is kept of it changed. */
    record FosterFamilyWritten(long facility, int version) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("facility", facility, "version", version);
        }
    }

    /** A family was proposed for a child, accepted or declined. */
    record FosterFamilyProposed(CaseId caseId, WorkId request, long facility, String state) implements CaseEvent {
        @Override
        public Optional<WorkId> work() {
            return Optional.of(request);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("facility", facility, "state", state);
        }
    }
}
