package org.affianca.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.problem.Invalid;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void aLineHasNoBreaksAndProseHas() {
        assertThat(Texts.isLine("via Roma 1")).isTrue();
        assertThat(Texts.isLine("via\nRoma")).isFalse();
        assertThat(Texts.isProse("una riga\r\n\taltra riga")).isTrue();
    }

    @Test
    void neitherHasControlCharactersHalvesOrMarksThatTurnTheWriting() {
        for (String hostile :
                List.of("\u0000", "\u001b[31m", "\u007f", "\u0085", "\ud83d", "\u202e", "\u2066", "\u2028", "\ufdd0")) {
            assertThat(Texts.isLine("a" + hostile))
                    .as(Integer.toHexString(hostile.charAt(0)))
                    .isFalse();
            assertThat(Texts.isProse("a" + hostile))
                    .as(Integer.toHexString(hostile.charAt(0)))
                    .isFalse();
        }
    }

    @Test
    void textsOfAllScriptsArePlain() {
        assertThat(Texts.isLine("Niccolò D’Esempio, Ірина, أمادو, 李雷, 👩‍👧 נועה"))
                .isTrue();
    }

    @Test
    void aCursorIsReadBackAsItWasWritten() {
        Paging paging = new Paging(Optional.of(Cursor.of("d'esempio", "", 7)), 3);
        assertThat(Cursor.read(paging, 3, key -> key)).contains(List.of("d'esempio", "", "7"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Paging paging = new Paging(Optional.of(Cursor.of("a", 1)), 3);
        assertThatThrownBy(() -> Cursor.read(paging, 3, key -> key)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Cursor.read(paging, 2, key -> Long.parseLong(key.get(0))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aPageIsTheLastWhenNoRowIsLeft() {
        assertThat(Cursor.page(List.of(1, 2, 3), Paging.first(3), Cursor::of, x -> x))
                .isEqualTo(new Page<>(List.of(1, 2, 3), Optional.empty()));
        assertThat(Cursor.page(List.of(1, 2, 3), Paging.first(2), Cursor::of, x -> x))
                .isEqualTo(new Page<>(List.of(1, 2), Optional.of(Cursor.of(2))));
    }
}
