package org.affianca.engine.appointment;

import java.util.Map;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.event.CaseEvent;

/** What happened with the appointments of a case. */
final class AppointmentEvents {
    private AppointmentEvents() {}

    /** One was made. */
    record AppointmentMade(CaseId caseId, AppointmentId appointment) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("appointment", appointment.value());
        }
    }

    /** It is known what became of one. */
    record AppointmentEnded(CaseId caseId, AppointmentId appointment, AppointmentState state) implements CaseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("appointment", appointment.value(), "state", "appointment-state." + state);
        }
    }
}
