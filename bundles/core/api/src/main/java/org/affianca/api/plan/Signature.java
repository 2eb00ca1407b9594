package org.affianca.api.plan;

import java.time.LocalDate;

/**
 * How somebody answered to a version that was put before them.
 *
 * @param signatory number of the {@link Signatory}
 * @param how of core's list {@code plan-signing}, where it was signed; else empty
 * @param reason why it was refused or could not be signed, at most 1000 characters, required there
 */
public record Signature(int signatory, Answer answer, LocalDate on, String how, String reason) {
    /** What was answered. */
    public enum Answer {
        SIGNED,
        REFUSED,
        /** Could not sign: absent, not able. */
        UNABLE
    }
}
