package org.affianca.api.informing;

/** What an entry says. */
public enum InformingKind {
    /** Data about the person came from others: from here the term runs (GDPR 14(3)(a)). */
    OBTAINED,
    /** The notice was given. */
    GIVEN,
    /** The notice is not given for now (GDPR 14(5), 23), to be looked at again on a day. */
    DEFERRED
}
