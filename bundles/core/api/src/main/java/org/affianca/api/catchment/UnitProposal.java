package org.affianca.api.catchment;

import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * The unit that serves an address, and why.
 *
 * @param catchment the entry it follows from
 * @param because the street and numbers of that entry
 */
public record UnitProposal(UnitId unit, Optional<UserId> worker, long catchment, String because) {}
