package org.affianca.testing.bench;

import java.time.LocalDate;

/** What a reader must know of the machine to read the figures as ratios. */
final class Machine {
    private Machine() {}

    static String described() {
        Runtime runtime = Runtime.getRuntime();
        return "Measured on %s: %d cores, Java %s, %s. Client and servers share the cores; read figures as ratios.%n"
                .formatted(
                        LocalDate.now(),
                        runtime.availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"));
    }
}
