package org.affianca.rest.bulletin;

/** A board one may read. */
public record Board(String code, String label) {}
