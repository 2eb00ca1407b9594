package org.affianca.api.look;

/** The key of one alert about looks; positive. */
public record LookAlertId(long value) {}
