package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** What may happen to a plan. */
final class PlanEvents {
    private PlanEvents() {}

    /** The plan it speaks of. */
    record Of(CaseId caseId, WorkId work, String service) {
        static Of plan(PlanRow plan) {
            return new Of(plan.caseId(), plan.id(), plan.service().value());
        }

        Map<String, Object> values() {
            return Map.of("service", service);
        }

        Map<String, Object> values(String name, Object value) {
            return Map.of("service", service, name, value);
        }
    }

    /** An event of a plan, told with its service. */
    interface PlanEvent extends CaseEvent {
        Of of();

        @Override
        default CaseId caseId() {
            return of().caseId();
        }

        @Override
        default Optional<WorkId> work() {
            return Optional.of(of().work());
        }

        @Override
        default Map<String, Object> values() {
            return of().values();
        }
    }

    /** An event of one version. */
    interface VersionEvent extends PlanEvent {
        int number();

        @Override
        default Map<String, Object> values() {
            return of().values("version", number());
        }
    }

    record PlanDrafted(Of of, int number) implements VersionEvent {}

    record PlanRevised(Of of, int number) implements VersionEvent {}

    record PlanProposed(Of of, int number) implements VersionEvent {}

    record PlanSigned(Of of, int number) implements VersionEvent {}

    record PlanRefused(Of of, int number) implements VersionEvent {}

    record PlanNotSigned(Of of, int number) implements VersionEvent {}

    record PlanAgreed(Of of, int number) implements VersionEvent {}

    record PlanEnforced(Of of, int number) implements VersionEvent {}

    record PlanProgressed(Of of, int action, String state) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", of.service(), "action", action, "state", state);
        }
    }

    record IndicatorMeasured(Of of, int indicator) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return of.values("indicator", indicator);
        }
    }

    record PlanReviewPlanned(Of of, LocalDate on) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return of.values("on", on.toString());
        }
    }

    record PlanReviewed(Of of, LocalDate on) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return of.values("on", on.toString());
        }
    }

    record PlanJoined(Of of, int participant) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return of.values("participant", participant);
        }
    }

    record PlanLeft(Of of, int participant) implements PlanEvent {
        @Override
        public Map<String, Object> values() {
            return of.values("participant", participant);
        }
    }
}
