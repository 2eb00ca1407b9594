package org.affianca.rest.turns;

import java.util.List;
import org.affianca.api.emergency.Rota;
import org.affianca.api.emergency.RotaWarning;

/** A rota with what is to be looked at in it. */
public record RotaBody(List<TurnBody> turns, List<RotaWarning> warnings) {
    static RotaBody of(Rota rota) {
        return new RotaBody(rota.turns().stream().map(TurnBody::of).toList(), rota.warnings());
    }
}
