package org.affianca.api.norm;

/**
 * Somebody is told of a deadline that is still open.
 *
 * @param span how long before (negative), at once, or after the deadline; in hours or days
 */
public record Alert(Span span, Whom whom) {
    /** Who is told; where there is nobody, the fallback that the municipality has named. */
    public enum Whom {
        /** The manager of the case. */
        MANAGER,
        /** All who write in the case. */
        TEAM,
        /** The coordinators of the unit, or of the nearest one above that has any. */
        COORDINATOR
    }

    public Alert {
        if (span.unit() != Unit.AT_ONCE && span.unit() != Unit.HOURS && span.unit() != Unit.DAYS) {
            throw new IllegalArgumentException("an alert counts hours or days: " + span);
        }
    }
}
