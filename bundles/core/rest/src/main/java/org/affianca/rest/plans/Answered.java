package org.affianca.rest.plans;

import java.time.LocalDate;
import org.affianca.api.plan.Signature;

/** How somebody answered to a proposal. */
public record Answered(Signature.Answer answer, LocalDate on, String how, String reason) {
    Signature by(int signatory) {
        return new Signature(signatory, answer, on, how, reason);
    }
}
