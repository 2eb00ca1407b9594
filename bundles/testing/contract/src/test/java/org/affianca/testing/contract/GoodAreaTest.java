package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The area that all the other tests break one thing in has nothing wrong with it. */
class GoodAreaTest {
    @TempDir
    Path folder;

    static Stream<Check> everyCheck() {
        return Stream.of(
                new FrontDoor(),
                new Descriptor(),
                new WordsSpoken(),
                new ReasonsSpoken(),
                new RecordsFlat(),
                new TablesAgree(House.DERBY),
                new TablesAgree(House.POSTGRESQL),
                new OwnTablesOnly(),
                new ResourcesAtHome(),
                new ImportsAllowed(),
                new PoliciesHaveServices(),
                new ScreensThere());
    }

    @ParameterizedTest
    @MethodSource("everyCheck")
    void aGoodAreaHoldsTheContract(Check check) {
        assertThat(Summer.in(folder).complaints(check)).isEmpty();
    }
}
