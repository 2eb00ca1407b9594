package org.affianca.testing.contract;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where a Maven module built its classes to, seen from one of its tests. */
final class Built {
    private Built() {}

    static Path beside(Class<?> test) {
        try {
            Path tests = Path.of(
                    test.getProtectionDomain().getCodeSource().getLocation().toURI());
            return tests.resolveSibling("classes");
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("where " + test.getName() + " was loaded from", fault);
        }
    }
}
