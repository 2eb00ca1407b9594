package org.affianca.area.housing.forfeiture;

/** Whether a tenancy ends for what came later, or was never right. */
public enum ForfeitureKind {
    FORFEITURE,
    ANNULMENT
}
