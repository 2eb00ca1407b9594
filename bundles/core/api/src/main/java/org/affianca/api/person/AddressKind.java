package org.affianca.api.person;

/** In which sense an address is a person's. */
public enum AddressKind {
    /** Where the civil registry has the person. */
    RESIDENCE,
    /** A street that exists in the registry only, for who has no fixed home (L. 1228/1954, art. 2). */
    FICTITIOUS_RESIDENCE,
    /** Chosen as domicile. */
    DOMICILE,
    /** Where the person really stays. */
    ACTUAL_STAY,
    /** A community, a shelter, a hospital, a prison. */
    FACILITY,
    /** Where letters go. */
    LETTERS;

    /** Whether the civil registry has the person there; the register's view of today shows it. */
    public boolean isRegistered() {
        return this == RESIDENCE || this == FICTITIOUS_RESIDENCE;
    }
}
