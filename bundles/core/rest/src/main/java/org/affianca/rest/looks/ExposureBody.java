package org.affianca.rest.looks;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.Exposure;

/** One look as help after a breach; {@code record} is 0 for a search, which found {@code amount} records. */
public record ExposureBody(
        Instant at,
        UserId user,
        String userLabel,
        String purpose,
        String purposeLabel,
        String origin,
        String what,
        String sortLabel,
        long record,
        int amount,
        Optional<CaseId> caseId,
        String caseNumber,
        Optional<PersonId> person,
        String personLabel) {
    static ExposureBody of(Exposure look, UnaryOperator<String> label) {
        return new ExposureBody(
                look.at(),
                look.user(),
                look.userLabel(),
                look.purpose(),
                label.apply("code.purpose." + look.purpose()),
                look.origin(),
                look.what(),
                label.apply("look-sort." + look.sort()),
                look.record(),
                look.amount(),
                look.file(),
                look.caseNumber(),
                look.person(),
                look.personLabel());
    }
}
