package org.affianca.testing.itest.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Wapiti: injection of all sorts into every parameter, headers, cookies, files that should not be there. */
final class Wapiti {
    private static final String MODULES =
            "backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,"
                    + "permanentxss,redirect,shellshock,sql,xss,xxe";
    private static final int SECONDS_A_MODULE = 900;

    private final Path folder;
    private int scans;

    Wapiti(Path folder) {
        this.folder = folder;
    }

    List<Finding> scan(String base, String cookie, List<String> addresses) {
        String name = "wapiti-" + ++scans;
        Path report = folder.resolve(name + ".json");
        List<String> line = new ArrayList<>(List.of(
                "wapiti",
                "-u",
                base + "/",
                "--scope",
                "domain",
                "-m",
                MODULES,
                "-d",
                "2",
                "--flush-session",
                "--store-session",
                folder.resolve(name).toString(),
                "--max-attack-time",
                String.valueOf(SECONDS_A_MODULE),
                "-t",
                "60",
                "--verify-ssl",
                "0",
                "--no-bugreport",
                "-v",
                "1",
                "-H",
                "Cookie: " + cookie,
                "-f",
                "json",
                "-o",
                report.toString()));
        for (String address : addresses) {
            line.add("-s");
            line.add(base + address);
        }
        String said = Tool.run(folder.resolve(name + ".log"), Duration.ofMinutes(90), line);
        if (said.contains("Max attack time was reached")) {
            throw new AssertionError("wapiti did not come to the end of a module; see the last of the logs");
        }
        return findings(report);
    }

    private static List<Finding> findings(Path report) {
        try {
            JsonNode found = new ObjectMapper().readTree(report.toFile());
            if (found.path("infos").isMissingNode()) {
                throw new AssertionError("wapiti left no report; see the last of the logs");
            }
            List<Finding> findings = new ArrayList<>();
            for (String kind : List.of("vulnerabilities", "anomalies")) {
                found.path(kind).properties().forEach(entry -> entry.getValue()
                        .forEach(one -> findings.add(new Finding(
                                "wapiti",
                                entry.getKey(),
                                "level " + one.path("level").asText(),
                                one.path("method").asText() + " "
                                        + one.path("path").asText(),
                                one.path("parameter").asText() + " "
                                        + one.path("info").asText()))));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
