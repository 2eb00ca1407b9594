package org.affianca.rest.budget;

/** In how many accounts the total is not the sum of what was posted: none, unless somebody changed the tables. */
public record LedgerCheck(long differences) {}
