package org.affianca.rest.accounts;

import java.util.Set;
import org.affianca.api.UnitId;

/** An account to be created. */
public record NewAccount(String name, String label, Set<String> roles, Set<UnitId> units) {}
