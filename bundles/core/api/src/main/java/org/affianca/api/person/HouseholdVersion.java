package org.affianca.api.person;

import java.time.Instant;

/** A household as it was at one of its versions, who wrote that (a label of staff) and when. */
public record HouseholdVersion(Household household, Instant at, String by) {}
