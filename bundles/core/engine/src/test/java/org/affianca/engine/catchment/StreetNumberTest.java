package org.affianca.engine.catchment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            via dei Modelli 7                   | via dei modelli    | 7
            Via dei Modelli, 7/B                | via dei modelli    | 7
            V.le dei Modelli n. 12 int. 3       | viale dei modelli  | 12
            v. delle Prove 101 bis              | via delle prove    | 101
            P.zza 25 Aprile 3                   | piazza 25 aprile   | 3
            Piazza 25 Aprile                    | piazza 25 aprile   | 0
            Borgo dell'Esempio                  | borgo dellesempio  | 0
            C.so D’Esempio 8 a                  | corso desempio     | 8
            """)
    void understandsWhatPeopleWrite(String written, String street, int number) {
        StreetNumber read = StreetNumber.of(written);
        assertThat(read.key()).isEqualTo(street);
        assertThat(read.number()).isEqualTo(number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
