package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 11, where it matters most: the compiled tests of the other modules, as far as they were built beside this one. */
class OldTestsTest {
    @Test
    void nobodyTestsWithJUnit4() throws IOException {
        JavaClasses tests = new ClassFileImporter().importPaths(builtTests());
        assertThat(tests).isNotEmpty();
        Rules.NO_JUNIT_4.check(tests);
    }

    private static List<Path> builtTests() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path bundles = here.getParent().getParent();
        try (Stream<Path> rooms = Files.walk(bundles, 2)) {
            return rooms.filter(room -> !room.equals(here))
                    .map(room -> room.resolve("target").resolve("test-classes"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
