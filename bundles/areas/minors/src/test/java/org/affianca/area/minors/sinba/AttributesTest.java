package org.affianca.area.minors.sinba;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private final Attributes row = new Attributes();

    @Test
    void yesIsOneAndNoIsTwo() {
        row.claim("Disabilita", true).claim("MinoreStranieroNoAcc", false);
        assertThat(row.row().items())
                .containsExactly(new SinbaValue("Disabilita", "1"), new SinbaValue("MinoreStranieroNoAcc", "2"));
    }

    @Test
    void aDayIsToldByItsMonth() {
        row.month("DataPrimaSegnalazione", Optional.of(LocalDate.of(2025, 9, 2)));
        assertThat(row.row().items()).containsExactly(new SinbaValue("DataPrimaSegnalazione", "09/2025"));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        row.code("LuogoVita", Optional.empty())
                .code("TipoDisabilita", Optional.of(""))
                .month("Data", Optional.empty());
        assertThat(row.row().items()).isEmpty();
    }

    @Test
    void whatSinbaDemandsAndNobodyWroteDownIsNamed() {
        row.code("FonteSegnalazione", Optional.of("5")).claim("ProvvedimentoGiudiziario", true);
        assertThat(row.row().lacking())
                .contains("DataPrimaSegnalazione", "CondizioneMinore", "LuogoVita")
                .doesNotContain("FonteSegnalazione", "ProvvedimentoGiudiziario", "EsitoAffido");
    }
}
