package org.affianca.api;

/** The key of an opening by break-glass; positive. */
public record GlassId(long value) {}
