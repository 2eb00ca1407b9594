package org.affianca.api.person;

import org.affianca.api.HouseholdId;

/** People who live or are counted together, with dated membership. */
public record Household(HouseholdId id, int version, HouseholdData data) {}
