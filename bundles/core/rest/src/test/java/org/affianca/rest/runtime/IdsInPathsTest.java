package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import org.affianca.api.means.MeansTestId;
import org.affianca.rest.answer.Parameters;
import org.junit.jupiter.api.Test;

class IdsInPathsTest {
    private static <T> jakarta.ws.rs.ext.ParamConverter<T> converter(Class<T> type) {
        return new Parameters().getConverter(type, type, new Annotation[0]);
    }

    @Test
    void anIdNobodyListedIsReadAllTheSame() {
        assertThat(converter(MeansTestId.class).fromString("7")).isEqualTo(new MeansTestId(7));
        assertThatThrownBy(() -> converter(MeansTestId.class).fromString("0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoIdIsLeftToOthers() {
        assertThat(converter(StringBuilder.class)).isNull();
    }
}
