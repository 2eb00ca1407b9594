package org.affianca.rest.meetings;

/** Why a meeting is called off. */
public record Cancellation(String reason) {}
