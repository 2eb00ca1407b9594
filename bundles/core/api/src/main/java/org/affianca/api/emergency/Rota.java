package org.affianca.api.emergency;

import java.util.List;

/** The turns of a unit that touch some days, in order, and what is to be looked at in those days. */
public record Rota(List<Turn> turns, List<RotaWarning> warnings) {
    public Rota {
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
    }
}
