package org.affianca.rest.catalogue;

/** Why something is so: a code, and the sentence for it. */
public record Reason(String code, String detail) {}
