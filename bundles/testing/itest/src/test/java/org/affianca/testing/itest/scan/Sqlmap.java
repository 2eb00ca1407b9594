package org.affianca.testing.itest.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** sqlmap: every trick against one statement behind one address. */
final class Sqlmap {
    private final Path folder;
    private int scans;

    Sqlmap(Path folder) {
        this.folder = folder;
    }

    List<Finding> scan(String address, String cookie, String... more) {
        List<String> line = new ArrayList<>(List.of(
                "sqlmap",
                "-u",
                address,
                "--cookie",
                cookie,
                "--batch",
                "--level",
                "2",
                "--risk",
                "1",
                "--threads",
                "2",
                "--flush-session",
                "--disable-coloring",
                "--output-dir",
                folder.resolve("sqlmap").toString()));
        line.addAll(List.of(more));
        String said = Tool.run(folder.resolve("sqlmap-" + ++scans + ".log"), Duration.ofMinutes(20), line);
        // It stops, and calls that a good end, where it is not let in.
        if (!said.contains("testing for SQL injection on")) {
            throw new AssertionError("sqlmap did not test " + address + "; see the last of the logs");
        }
        return said.lines()
                .filter(l -> l.contains("is vulnerable") || l.contains("injection point(s)"))
                .map(l -> new Finding("sqlmap", "injection", "HIGH", address, l.strip()))
                .toList();
    }
}
