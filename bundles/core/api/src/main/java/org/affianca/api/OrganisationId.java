package org.affianca.api;

/** The controller of the data: a municipality, a consortium or a district office. It stands in every key of core. */
public record OrganisationId(long value) {}
