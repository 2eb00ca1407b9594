package org.affianca.rest.caseload;

/** What caseloads are counted by. */
public enum LoadBy {
    WORKER,
    UNIT,
    AREA
}
