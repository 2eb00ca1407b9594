package org.affianca.api.assessment;

/** A result in words. */
public record Level(String code, Wording text) {}
