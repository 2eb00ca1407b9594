package org.affianca.testing.contract;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where a Maven module built its classes to, seen from one of its tests. */
final class Built {
    private Built() {}

    static Path beside(Class<?> test) {
        return testsWith(test).resolveSibling("classes");
    }

    /** The folder of the test itself. */
    static Path testsWith(Class<?> test) {
        try {
            return Path.of(
                    test.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("where " + test.getName() + " was loaded from", fault);
        }
    }
}
