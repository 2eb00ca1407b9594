package org.affianca.engine.event;

import java.time.Instant;

/** How far a listener has been told, of how many events, and how often it failed at the next one. */
public record ListenerPlace(String listener, long number, long newest, int failures, Instant changedAt) {}
