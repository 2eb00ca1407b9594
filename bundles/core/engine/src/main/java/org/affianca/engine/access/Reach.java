package org.affianca.engine.access;

import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * Cases of one secrecy in one unit, which somebody may see without being in their teams: where a list begins to look. It is
 * no leave; each case is asked about all the same.
 */
public record Reach(UnitId unit, Secrecy secrecy) {}
