package org.affianca.api.queue;

/** How far a version of rules has come. */
public enum RuleState {
    DRAFT,
    IN_FORCE,
    PAST
}
