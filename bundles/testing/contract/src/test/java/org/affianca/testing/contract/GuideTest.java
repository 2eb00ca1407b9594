package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the guide for authors of areas gets an area that holds the contract. */
class GuideTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.affianca.testing.contract.GoodAreaTest#everyCheck")
    void theAreaOfTheGuideHoldsTheContract(Check check) throws IOException {
        AreaFolder area = Guide.read().follow(folder.resolve("classes"));
        assertThat(check.complaints(area)).isEmpty();
    }
}
