package org.affianca.api.gathering;

/** How far a gathering is. */
public enum GatheringState {
    PLANNED,
    HELD,
    CANCELLED
}
