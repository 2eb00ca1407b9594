package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.rest.json.Json;
import org.junit.jupiter.api.Test;

class AbsentNumbersTest {
    record Maybe(Optional<Long> record, Optional<Integer> number, Optional<Boolean> truth, int plain, boolean yes) {}

    @Test
    void aNumberThatMayBeAbsentIsNotTakenForNought() throws Exception {
        Maybe nothing = new Maybe(Optional.empty(), Optional.empty(), Optional.empty(), 0, false);
        assertThat(Json.mapper().readValue("{}", Maybe.class)).isEqualTo(nothing);
        assertThat(Json.mapper().readValue("{\"record\":null,\"number\":null,\"truth\":null}", Maybe.class))
                .isEqualTo(nothing);
        assertThat(Json.mapper().readValue("{\"record\":7,\"number\":3,\"truth\":true}", Maybe.class))
                .isEqualTo(new Maybe(Optional.of(7L), Optional.of(3), Optional.of(true), 0, false));
    }
}
