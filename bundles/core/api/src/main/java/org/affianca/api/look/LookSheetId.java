package org.affianca.api.look;

/** The key of one sheet for a citizen; positive. */
public record LookSheetId(long value) {}
