package org.affianca.rest.queues;

/** Why an entry leaves: a code of list {@code waiting-end}, and words. */
public record LeavingList(String reason, String note) {}
