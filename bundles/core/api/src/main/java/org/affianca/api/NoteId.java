package org.affianca.api;

/** The key of one diary note; positive. */
public record NoteId(long value) {}
