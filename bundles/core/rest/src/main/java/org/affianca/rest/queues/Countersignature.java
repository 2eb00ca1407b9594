package org.affianca.rest.queues;

/** Yes or no to an urgency that somebody else asked. */
public record Countersignature(boolean granted, String words) {}
