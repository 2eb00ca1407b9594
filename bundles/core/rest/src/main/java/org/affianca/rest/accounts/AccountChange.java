package org.affianca.rest.accounts;

import java.util.Set;
import org.affianca.api.UnitId;

/** What may be changed of an account. */
public record AccountChange(String label, Set<String> roles, Set<UnitId> units, boolean active) {}
