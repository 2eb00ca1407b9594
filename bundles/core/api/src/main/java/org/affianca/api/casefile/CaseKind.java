package org.affianca.api.casefile;

/** Whom a case file is held for: one person, a household, or a group that has a name. */
public enum CaseKind {
    PERSON,
    HOUSEHOLD,
    GROUP
}
