package org.affianca.rest.activities;

/** Why a session is called off. */
public record SessionCancellation(String reason) {}
