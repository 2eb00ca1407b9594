package org.affianca.api.order;

/**
 * A hearing.
 *
 * @param outcome what came of it, or why it was called off; empty while it is planned
 */
public record Hearing(int number, HearingData data, State state, String outcome) {
    /** Where it stands. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }
}
