package org.affianca.engine.activity;

import java.util.Map;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

/** What happened with activities that belong to a case; others have no timeline to stand in. */
final class ActivityEvents {
    private ActivityEvents() {}

    /** The activity was opened. */
    record ActivityOpened(CaseId caseId, ActivityId activity) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("activity", activity.value());
        }
    }

    /** Somebody took a place or began to wait for one. */
    record ActivityEnrolled(CaseId caseId, ActivityId activity) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("activity", activity.value());
        }
    }

    /** Somebody left. */
    record ActivityLeft(CaseId caseId, ActivityId activity) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("activity", activity.value());
        }
    }

    /** A session took place. */
    record ActivitySessionHeld(CaseId caseId, ActivityId activity, int session) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("activity", activity.value(), "session", session);
        }
    }

    /** A session will not take place. */
    record ActivitySessionCancelled(CaseId caseId, ActivityId activity, int session) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("activity", activity.value(), "session", session);
        }
    }
}
