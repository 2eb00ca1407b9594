package org.affianca.area.minors.bank;

/** How a family stands in the bank. */
public enum FamilyState {
    /** In training or being assessed. */
    CANDIDATE,
    AVAILABLE,
    /** Takes no child for a time. */
    RESTING,
    LEFT
}
