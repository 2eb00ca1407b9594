package org.affianca.api.queue;

/** How a criterion comes to its points. */
public enum CriterionKind {
    /** Its points when the answer is yes. */
    YES_NO,
    /** The points of the bracket that was chosen. */
    CHOICE,
    /** Its points for each unit of a number. */
    PER_UNIT,
    /** The points of the first bracket that a number does not exceed. */
    BANDS,
    /** Its points for each whole month of waiting; changes by itself from day to day. */
    WAITING,
    /** Points that the area's own rule gives. */
    BY_RULE;

    /** Whether somebody must state a fact for it. */
    public boolean asks() {
        return this != WAITING && this != BY_RULE;
    }
}
