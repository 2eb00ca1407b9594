package org.affianca.rest.queues;

/** Why an entry shall stand before all points: a code of list {@code urgency-reason}, and words. */
public record UrgencyAsked(String reason, String words) {}
