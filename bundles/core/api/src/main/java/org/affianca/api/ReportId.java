package org.affianca.api;

/** The key of one report that somebody sent to the service (segnalazione); positive. */
public record ReportId(long value) {}
