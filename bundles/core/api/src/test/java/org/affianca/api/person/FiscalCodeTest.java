package org.affianca.api.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FTTDAA91D52G337S",
                "FTTLEO17P03G337A",
                "CLLBRN68S30G273C",
                "TSTMDA09M09Z317I",
                "BOXIOX50A01H501L",
                "RSSMRA75C22H501I",
                "01234567897"
            })
    void acceptsARightCode(String code) {
        assertThat(FiscalCode.parse(code)).map(FiscalCode::value).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FTTDAA91D52G33TP",
                "FTTDAA91D52G3PTB",
                "FTTDAA91D52GPPTX",
                "FTTDAA91D5NGPPTM",
                "FTTDAA91DRNGPPTY",
                "FTTDAA9MDRNGPPTJ",
                "FTTDAAVMDRNGPPTY"
            })
    void knowsEveryVariantOfHomocodyAsTheSameCode(String variant) {
        assertThat(FiscalCode.parse(variant)).map(FiscalCode::withoutHomocody).contains("FTTDAA91D52G337S");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "FTTDAA91D52G337T", "FTTDAA91D52G337", "01234567890", "ÀÀÀÀÀÀ91D52G337S", "'; drop table"})
    void refusesAWrongCode(String code) {
        assertThat(FiscalCode.parse(code)).isEmpty();
    }

    @Test
    void doesNotMindSpacesAndSmallLetters() {
        assertThat(FiscalCode.parse(" fttdaa91d52 g337s "))
                .map(FiscalCode::value)
                .contains("FTTDAA91D52G337S");
    }
}
