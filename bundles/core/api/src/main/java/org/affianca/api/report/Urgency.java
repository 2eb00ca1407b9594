package org.affianca.api.report;

/** How soon somebody must look at it; lists begin with the first. */
public enum Urgency {
    IMMEDIATE,
    URGENT,
    ORDINARY
}
