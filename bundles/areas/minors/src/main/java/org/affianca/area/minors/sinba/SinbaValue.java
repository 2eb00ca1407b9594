package org.affianca.area.minors.sinba;

/** One attribute of a row, by the name INPS gives it; what may stand several times has its codes joined by spaces. */
public record SinbaValue(String attribute, String value) {}
