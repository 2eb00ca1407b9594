package org.affianca.rest.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.meeting.Conclusion;
import org.affianca.rest.answer.Periods;

/** The verdict of a meeting, with the two days between which it holds. */
public record ConclusionBody(
        String outcome, String words, LocalDate from, Optional<LocalDate> until, Optional<LocalDate> reviewOn) {
    static ConclusionBody of(Conclusion conclusion) {
        return new ConclusionBody(
                conclusion.outcome(),
                conclusion.words(),
                conclusion.validity().from(),
                conclusion.validity().until(),
                conclusion.reviewOn());
    }

    Conclusion toConclusion() {
        return new Conclusion(outcome, words, Periods.of(from, until, "/conclusion/until"), reviewOn);
    }
}
