package org.affianca.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT60X0542811101000000123456",
                "it60 x054 2811 1010 0000 0123 456",
                "SM86U0322509800000000270100",
                "VA59001123000012345678",
                "DE89370400440532013000",
                "FR1420041010050500013M02606",
                "MT84MALT011000012345MTLCAST001S"
            })
    void isTakenAsPeopleTypeIt(String typed) {
        assertThat(Iban.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IT60X054281110100000012345",
                "IT60X0542811101000000123457",
                "IT61X0542811101000000123456",
                "IT60Y0542811101000000123456",
                "US64SVBKUS6S3300958879",
                "DE8937040044053201300",
                "IT60X05428111010000001234é6",
                "=1+1"
            })
    void isRefusedWhenItCannotBeTheNumberOfAnAccount(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void hasAControlLetterOfItsOwnInItaly() {
        // The check digits are right for this one, the letter is not.
        assertThat(Iban.parse("IT64Y0542811101000000123456")).isEmpty();
    }

    @Test
    void isWrittenInGroupsOfFour() {
        assertThat(Iban.parse("IT60X0542811101000000123456").orElseThrow().grouped())
                .isEqualTo("IT60 X054 2811 1010 0000 0123 456");
        assertThatThrownBy(() -> new Iban("IT60")).isInstanceOf(IllegalArgumentException.class);
    }
}
