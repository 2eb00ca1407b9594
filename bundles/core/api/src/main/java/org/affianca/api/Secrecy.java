package org.affianca.api;

/** How far a record may be seen, from the least to the most protected (L. 119/2001, dossier D14). */
public enum Secrecy {
    /** Whoever may see the case. */
    ORDINARY,
    /** The case manager and the named team only. */
    PROFESSIONAL,
    /** The author and those of the team who hold the specialist role. */
    SPECIALIST,
    /** Opened only by named officers. */
    SEALED;

    public boolean atMost(Secrecy other) {
        return compareTo(other) <= 0;
    }
}
