package org.affianca.api.budget;

/** The key of a chapter of one year's budget of one organisation; positive. */
public record ChapterId(long value) {}
