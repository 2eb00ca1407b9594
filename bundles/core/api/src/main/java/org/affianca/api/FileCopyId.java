package org.affianca.api;

/** The key of one copy of a file; positive. */
public record FileCopyId(long value) {}
