package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Among the tests of an area there is one in which the leak kit asks for what nobody may read. */
final class AskedByTheKit implements Check {
    private static final String CONTRACT = "org/affianca/testing/leaks/LeakContract";

    private final Path tests;

    AskedByTheKit(Path tests) {
        this.tests = tests;
    }

    @Override
    public List<String> complaints(AreaFolder area) {
        try (Stream<Path> files = Files.walk(tests)) {
            boolean asked = files.filter(file -> file.toString().endsWith("IT.class"))
                    .map(ClassFile::read)
                    .anyMatch(test -> CONTRACT.equals(test.node().superName));
            return asked
                    ? List.of()
                    : List.of("no test extends LeakContract: nobody has asked for what nobody may read");
        } catch (IOException fault) {
            throw new UncheckedIOException("reading the tests in " + tests, fault);
        }
    }
}
