package org.affianca.engine.glass;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.event.CaseEvent;

/** What may happen to an opening by break-glass. */
final class GlassEvents {
    private GlassEvents() {}

    record GlassOpened(CaseId caseId, GlassId glass, String reason, long minutes) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("glass", glass.value(), "reason", reason, "minutes", minutes);
        }
    }

    record GlassEnded(CaseId caseId, GlassId glass) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("glass", glass.value());
        }
    }

    record GlassReviewed(CaseId caseId, GlassId glass, boolean justified) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("glass", glass.value(), "justified", justified);
        }
    }

    /** Nobody judged in time; so many were told instead, so far up. */
    record GlassUnreviewed(CaseId caseId, GlassId glass, int level, int told) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("glass", glass.value(), "level", level, "told", told);
        }
    }
}
