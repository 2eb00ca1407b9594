package org.affianca.engine.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTest {
    @Test
    void whatAnItalianEarHearsAlikeHasOneSound() {
        List.of(
                        List.of("ghirardi", "girardi", "gyrardi", "ghirrardi"),
                        List.of("cecchini", "ceccini", "cechini", "kekkini"),
                        List.of("pasquale", "pascuale", "paskuale"),
                        List.of("giampaolo", "gianpaolo", "janpaolo".replace("j", "gi")),
                        List.of("wanda", "vanda"),
                        List.of("jacopo", "iacopo", "yacopo"),
                        List.of("mohamed", "mohammed", "moamed"),
                        List.of("thomas", "tomas"),
                        List.of("alex", "aleks", "alecs"),
                        List.of("filippo", "philippo", "filipo"),
                        List.of("guglielmo", "gulielmo"),
                        List.of("mamadou", "mamadu"))
                .forEach(alike -> assertThat(alike.stream().map(Sound::of).distinct())
                        .as("%s", alike)
                        .hasSize(1));
    }

    @Test
    void whatSoundsOtherwiseStaysApart() {
        assertThat(Sound.of("rossi")).isNotEqualTo(Sound.of("russo"));
        assertThat(Sound.of("maria")).isNotEqualTo(Sound.of("mario"));
        assertThat(Sound.of("h")).isEmpty();
    }
}
