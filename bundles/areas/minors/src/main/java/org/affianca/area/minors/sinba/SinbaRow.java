package org.affianca.area.minors.sinba;

import java.util.List;
import org.affianca.api.returns.Attributes;
import org.affianca.api.returns.ReturnValue;

/**
 * What SINBA is told of one child, without any name, code or number of the child.
 *
 * @param lacking attributes that SINBA demands and that nobody has written down
 */
public record SinbaRow(List<ReturnValue> items, List<String> lacking) {
    private static final List<String> DEMANDED = List.of(
            "DataPrimaSegnalazione",
            "FonteSegnalazione",
            "MinoreStranieroNoAcc",
            "SegnalazioneAutoritaGiudiziaria",
            "ProvvedimentoGiudiziario",
            "CondizioneMinore",
            "LuogoVita",
            "Disabilita");

    public SinbaRow {
        items = List.copyOf(items);
        lacking = List.copyOf(lacking);
    }

    static SinbaRow of(Attributes written) {
        return new SinbaRow(written.values(), written.lacking(DEMANDED));
    }
}
