package org.affianca.api.person;

/** In which sense people are together. */
public enum HouseholdKind {
    /** As the civil registry has it. */
    REGISTRY,
    /** As declared for the means test. */
    ISEE,
    /** As they really live. */
    DE_FACTO,
    /** As a benefit counts them. */
    BENEFIT
}
