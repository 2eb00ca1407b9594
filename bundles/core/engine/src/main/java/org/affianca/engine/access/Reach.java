package org.affianca.engine.access;

import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * Cases of one secrecy in one unit, which somebody may see without being in their teams: where a list begins to look. It is
 * no leave; each case is asked about all the same.
 */
public record Reach(UnitId unit, Secrecy secrecy) {
    private static final int FEW = 16;

    /** Whether most of what a walk over everybody's meets is reached: to begin with each unit would ask more. */
    public static boolean isWide(List<Reach> all) {
        return all.size() > FEW;
    }
}
