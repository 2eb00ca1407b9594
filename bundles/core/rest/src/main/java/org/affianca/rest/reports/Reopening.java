package org.affianca.rest.reports;

/** Why a decision on a report is taken back. */
public record Reopening(String why) {}
