package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.FacilityId;
import org.affianca.api.place.Asking;
import org.affianca.api.place.BodyDecision;
import org.affianca.api.place.FacilityAnswer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a request for availability, its answer and what is made of it. */
final class AvailabilityRules {
    private static final int MOST_FACILITIES = 20;
    private static final int WORDS = 2000;

    private AvailabilityRules() {}

    static Flaws of(Asking asking, List<FacilityId> known, List<FacilityId> asked, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes)
                .past("/on", asking.on(), today)
                .prose("/question", asking.question(), 4000)
                .when(asking.facilities().isEmpty(), "/facilities", "required")
                .when(asking.facilities().size() > MOST_FACILITIES, "/facilities", "too-many");
        asking.answerBy().ifPresent(day -> flaws.plausible("/answerBy", day)
                .when(day.isBefore(asking.on()), "/answerBy", "ends-before-it-begins"));
        Set<FacilityId> twice = new HashSet<>();
        for (int i = 0; i < asking.facilities().size(); i++) {
            FacilityId one = asking.facilities().get(i);
            flaws.when(!known.contains(one), "/facilities/" + i, "unknown-facility");
            flaws.when(asked.contains(one) || !twice.add(one), "/facilities/" + i, "asked-already");
        }
        return flaws;
    }

    static Flaws of(FacilityAnswer answer, AvailabilityRow row, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes)
                .past("/on", answer.on(), today)
                .when(answer.on().isBefore(row.askedOn()), "/on", "before-it-was-asked");
        answer.from()
                .ifPresent(day -> flaws.plausible("/from", day).when(!answer.accepts(), "/from", "only-when-accepted"));
        return note(flaws, answer.accepts(), answer.note());
    }

    static Flaws of(BodyDecision decision, AvailabilityRow row, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes)
                .past("/on", decision.on(), today)
                .when(row.answeredOn().map(decision.on()::isBefore).orElse(false), "/on", "before-it-was-answered");
        return note(flaws, decision.accepts(), decision.note());
    }

    private static Flaws note(Flaws flaws, boolean accepts, String note) {
        return accepts ? flaws.optionalProse("/note", note, WORDS) : flaws.prose("/note", note, WORDS);
    }
}
