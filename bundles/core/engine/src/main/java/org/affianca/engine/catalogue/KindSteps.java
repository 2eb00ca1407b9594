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
                        end("DECIDED", "granted", "refused"),
                        end("WITHDRAWN", "own-choice", "lapsed"));
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
            case GRANT ->
                List.of(
                        step("PROPOSED", Stage.DRAFT, "STARTED", "DROPPED"),
                        step("STARTED", Stage.RUNNING, "SUSPENDED", "FINISHED"),
                        step("SUSPENDED", Stage.PAUSED, "STARTED", "FINISHED"),
                        end("FINISHED", "completed", "revoked", "other"),
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
