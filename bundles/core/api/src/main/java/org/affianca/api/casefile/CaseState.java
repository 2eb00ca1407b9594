package org.affianca.api.casefile;

/** The life of a case file (dossier A.2): one open episode at a time; every change keeps actor, moment and reason. */
public enum CaseState {
    DRAFT,
    ASSIGNED,
    IN_CHARGE,
    SUSPENDED,
    CLOSED,
    /** Archived without taking charge. */
    ARCHIVED;

    public boolean isOpen() {
        return this != CLOSED && this != ARCHIVED;
    }

    public boolean mayBecome(CaseState next) {
        return switch (this) {
            case DRAFT -> next == ASSIGNED || next == IN_CHARGE || next == ARCHIVED;
            case ASSIGNED -> next == IN_CHARGE || next == ARCHIVED;
            case IN_CHARGE -> next == SUSPENDED || next == CLOSED;
            case SUSPENDED -> next == IN_CHARGE || next == CLOSED;
            case CLOSED -> next == IN_CHARGE;
            case ARCHIVED -> false;
        };
    }
}
