package org.affianca.api.referral;

/** A set of data that is handed over: code of list {@code shared-data}, and what exactly in at most 300 characters. */
public record Shared(String what, String detail) {}
