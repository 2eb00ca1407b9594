package org.affianca.testing.itest.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** testssl.sh: protocols, ciphers and known attacks on TLS. */
final class TestSsl {
    private static final Set<String> GRAVE = Set.of("MEDIUM", "HIGH", "CRITICAL");
    private final Path folder;

    TestSsl(Path folder) {
        this.folder = folder;
    }

    List<Finding> scan(String hostAndPort) {
        Path report = folder.resolve("testssl.json");
        Tool.run(
                folder.resolve("testssl.log"),
                Duration.ofMinutes(20),
                List.of(
                        "testssl",
                        "--quiet",
                        "--color",
                        "0",
                        "--warnings",
                        "off",
                        "--jsonfile",
                        report.toString(),
                        hostAndPort));
        try {
            List<Finding> findings = new ArrayList<>();
            JsonNode all = new ObjectMapper().readTree(report.toFile());
            if (all.size() < 50) {
                throw new AssertionError("testssl checked only " + all.size() + " things; see testssl.log");
            }
            for (JsonNode one : all) {
                if (GRAVE.contains(one.path("severity").asText())) {
                    findings.add(new Finding(
                            "testssl",
                            one.path("id").asText(),
                            one.path("severity").asText(),
                            hostAndPort,
                            one.path("finding").asText()));
                }
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
