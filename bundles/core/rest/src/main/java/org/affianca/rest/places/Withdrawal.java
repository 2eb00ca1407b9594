package org.affianca.rest.places;

/** Why a request is withdrawn; may be empty. */
public record Withdrawal(String note) {}
