package org.affianca.api.returns;

/** One attribute of a row, by the name its receiver gives it; what may stand several times has its codes joined by spaces. */
public record ReturnValue(String attribute, String value) {}
