package org.affianca.api.assessment;

/** One line of a GRID item, answered with one of the item's options. */
public record GridRow(String code, Wording text) {}
