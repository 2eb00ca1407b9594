package org.affianca.testing.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {
    private static final String REFUSED =
            "{\"lines\":[{\"line\":2,\"act\":\"REFUSED\"}],\"errors\":[{\"pointer\":\"/lines/2\"}],\"status\":422}";

    private static String face(String body, List<String> ids) {
        return new Reply("", 422, Map.of(), body.getBytes(StandardCharsets.UTF_8), 0).face(ids);
    }

    @Test
    void aPlaceInAListIsNoIdThoughAnIdMayBeTheSameNumber() {
        assertThat(face(REFUSED, List.of("2"))).isEqualTo(face(REFUSED, List.of("987600010")));
    }

    @Test
    void anIdThatWasAskedForMakesNoDifference() {
        assertThat(face("{\"id\":2}", List.of("2"))).isEqualTo(face("{\"id\":987600010}", List.of()));
        assertThat(face("{\"id\":2}", List.of("3"))).isNotEqualTo(face("{\"id\":987600010}", List.of()));
    }
}
