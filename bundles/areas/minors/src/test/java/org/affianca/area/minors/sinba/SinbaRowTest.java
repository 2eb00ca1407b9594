package org.affianca.area.minors.sinba;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.returns.Attributes;
import org.affianca.api.returns.ReturnValue;
import org.junit.jupiter.api.Test;

class SinbaRowTest {
    private final Attributes row = new Attributes();

    @Test
    void yesIsOneAndNoIsTwo() {
        row.claim("Disabilita", true).claim("MinoreStranieroNoAcc", false);
        assertThat(row.values())
                .containsExactly(new ReturnValue("Disabilita", "1"), new ReturnValue("MinoreStranieroNoAcc", "2"));
    }

    @Test
    void aDayIsToldByItsMonth() {
        row.month("DataPrimaSegnalazione", Optional.of(LocalDate.of(2025, 9, 2)));
        assertThat(row.values()).containsExactly(new ReturnValue("DataPrimaSegnalazione", "09/2025"));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        row.code("LuogoVita", Optional.empty())
                .code("TipoDisabilita", Optional.of(""))
                .month("Data", Optional.empty());
        assertThat(row.values()).isEmpty();
    }

    @Test
    void whatSinbaDemandsAndNobodyWroteDownIsNamed() {
        row.code("FonteSegnalazione", Optional.of("5")).claim("ProvvedimentoGiudiziario", true);
        assertThat(SinbaRow.of(row).lacking())
                .contains("DataPrimaSegnalazione", "CondizioneMinore", "LuogoVita")
                .doesNotContain("FonteSegnalazione", "ProvvedimentoGiudiziario", "EsitoAffido");
    }
}
