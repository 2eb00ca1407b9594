package org.affianca.engine.catalogue;

import java.util.List;
import java.util.Set;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;

/** The steps of a kind whose service file names none. */
final class KindSteps {
    private KindSteps() {}

    static List<Step> of(Kind kind) {
        return switch (kind) {
            case APPLICATION ->
                List.of(
                        step("RECEIVED", Stage.WAITING, "UNDER_REVIEW", "DECIDED", "WITHDRAWN"),
                        step("UNDER_REVIEW", Stage.WAITING, "DECIDED", "WITHDRAWN"),
                        new Step(
                                "DECIDED",
                                Stage.ENDED,
                                List.of(),
                                List.of("granted", "refused"),
                                Set.of("granted"),
                                Set.of()),
                        end("WITHDRAWN", "own-choice", "lapsed"));
            case ASSESSMENT ->
                List.of(
                        step("PREPARED", Stage.DRAFT, "STARTED", "DROPPED"),
                        step("STARTED", Stage.RUNNING, "CONCLUDED"),
                        end("CONCLUDED", "completed", "interrupted"),
                        end("DROPPED", "own-choice", "not-feasible"));
            case PLAN ->
                List.of(
                        step("DRAFTED", Stage.DRAFT, "AGREED", "DROPPED"),
                        step("AGREED", Stage.RUNNING, "CONCLUDED"),
                        end("CONCLUDED", "attained", "partly-attained", "not-attained", "interrupted"),
                        end("DROPPED", "own-choice", "not-feasible"));
            case MEASURE ->
                List.of(
                        step("PLANNED", Stage.DRAFT, "STARTED", "DROPPED"),
                        step("STARTED", Stage.RUNNING, "SUSPENDED", "FINISHED"),
                        step("SUSPENDED", Stage.PAUSED, "STARTED", "FINISHED"),
                        end("FINISHED", "completed", "interrupted", "other"),
                        end("DROPPED", "own-choice", "not-feasible"));
            case PLACEMENT ->
                List.of(
                        step("PROPOSED", Stage.DRAFT, "AWAITED", "ENTERED", "DROPPED"),
                        step("AWAITED", Stage.WAITING, "ENTERED", "DROPPED"),
                        step("ENTERED", Stage.RUNNING, "AWAY", "LEFT"),
                        step("AWAY", Stage.PAUSED, "ENTERED", "LEFT"),
                        end("LEFT", "returned-home", "autonomy", "moved-elsewhere", "own-choice", "other"),
                        end("DROPPED", "own-choice", "no-place", "not-feasible"));
            case GRANT ->
                List.of(
                        step("PROPOSED", Stage.DRAFT, "STARTED", "DROPPED"),
                        step("STARTED", Stage.RUNNING, "SUSPENDED", "FINISHED"),
                        step("SUSPENDED", Stage.PAUSED, "STARTED", "FINISHED"),
                        end("FINISHED", "completed", "revoked", "other"),
                        end("DROPPED", "own-choice", "not-feasible"));
            case ORDER ->
                List.of(
                        step("REGISTERED", Stage.WAITING, "IN_FORCE", "CEASED"),
                        step("IN_FORCE", Stage.RUNNING, "STAYED", "CEASED"),
                        step("STAYED", Stage.PAUSED, "IN_FORCE", "CEASED"),
                        end("CEASED", "fulfilled", "revoked", "expired", "handed-over", "other"));
            case REFERRAL ->
                List.of(
                        step("PREPARED", Stage.DRAFT, "HANDED_OVER", "DROPPED"),
                        step("HANDED_OVER", Stage.WAITING, "TAKEN_UP", "CLOSED"),
                        step("TAKEN_UP", Stage.RUNNING, "CLOSED"),
                        end("CLOSED", "taken-charge", "answered", "declined", "no-answer", "own-choice"),
                        end("DROPPED", "own-choice", "not-feasible"));
        };
    }

    private static Step step(String name, Stage stage, String... next) {
        return new Step(name, stage, List.of(next), List.of(), Set.of());
    }

    private static Step end(String name, String... outcomes) {
        return new Step(name, Stage.ENDED, List.of(), List.of(outcomes), Set.of());
    }
}
