package org.affianca.area.minors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Clocks that began while core shipped these norms go on only as long as the norms say so and keep their words. */
class NormsTakenOverTest {
    private static final Pattern TAKEN_OVER = Pattern.compile("(?m)^  ([a-z0-9-]+):\\R    formerly: core$");

    @Test
    void whatCoreShippedIsKnownByItsOldCode() throws IOException {
        assertThat(takenOver())
                .containsExactlyInAnyOrder(
                        "art403-notice",
                        "art403-transmit",
                        "art403-pm",
                        "art403-tm",
                        "art403-hearing",
                        "art403-notify",
                        "art403-confirm",
                        "art403-complaint",
                        "art403-appeal",
                        "aff-max",
                        "aff-report",
                        "art5bis-referent",
                        "art5bis-max",
                        "art5bis-report",
                        "msna-notice",
                        "msna-identify",
                        "msna-first-reception",
                        "msna-temp",
                        "adopt-nat-inquiry",
                        "adopt-appl-expiry",
                        "adopt-int-forward",
                        "adopt-int-report",
                        "adopt-int-court",
                        "adopt-int-entity",
                        "preadopt");
    }

    private static Set<String> takenOver() throws IOException {
        Set<String> words = new HashSet<>();
        for (String file : List.of("removal", "foster-care", "entrustment", "unaccompanied", "adoption")) {
            TAKEN_OVER.matcher(text(file)).results().forEach(norm -> words.add(norm.group(1)));
        }
        return words;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = NormsTakenOverTest.class.getResourceAsStream("/AREA-INF/norms/" + file + ".yaml")) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
