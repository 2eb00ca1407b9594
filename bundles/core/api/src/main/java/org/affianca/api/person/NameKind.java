package org.affianca.api.person;

/** In which sense a person has or had a name. */
public enum NameKind {
    /** As the civil registry has it; the register's view of today shows it. */
    REGISTRY,
    /** As given at birth. */
    BIRTH,
    /** As taken with marriage or civil union. */
    MARRIED,
    /** As the person wishes to be called. */
    CHOSEN,
    /** As others call the person, or as written in other documents. */
    ALIAS
}
