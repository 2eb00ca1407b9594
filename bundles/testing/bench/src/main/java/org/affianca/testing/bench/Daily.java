package org.affianca.testing.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The daily operations, ours and the bare one in turns, first as fast as they go, then at a fixed rate. */
final class Daily {
    private static final int WARM = 3000;
    private static final String NOTE = """
            {"type":"interview","on":"2026-01-15","text":"%s","secrecy":"ORDINARY"}""".formatted("Colloquio inventato. ".repeat(10));
    private final Load load = new Load();
    private final List<Target> targets;
    private final Duration pass;
    private final int passes;

    Daily(Affianca ours, Staff worker, BareJetty.Running bare, Town town, Duration pass, int passes)
            throws IOException {
        this.pass = pass;
        this.passes = passes;
        long pid = ours.pid();
        long barePid = bare.process().pid();
        targets = List.of(
                new Target("case open", "Affianca", pid, n -> worker.request("/api/cases/" + town.caseOf(n))
                        .build()),
                new Target("case open", "bare", barePid, n -> HttpRequest.newBuilder(bare.at("/case/" + town.caseOf(n)))
                        .build()),
                new Target("work list of 20", "Affianca", pid, n -> worker.request("/api/works?mine=true&limit=20")
                        .build()),
                new Target("work list of 20", "bare", barePid, n -> HttpRequest.newBuilder(bare.at("/works"))
                        .build()),
                new Target(
                        "durable note", "Affianca", pid, n -> worker.request("/api/cases/" + town.caseOf(n) + "/notes")
                                .POST(BodyPublishers.ofString(NOTE))
                                .build()),
                new Target(
                        "durable note", "bare", barePid, n -> HttpRequest.newBuilder(bare.at("/note/" + town.caseOf(n)))
                                .POST(BodyPublishers.ofString(NOTE))
                                .build()));
    }

    String table() {
        Map<Target, Report> closed = new LinkedHashMap<>();
        Map<Target, Report> open = new LinkedHashMap<>();
        for (Target target : targets) {
            load.warm(target, WARM);
            closed.put(target, new Report());
            open.put(target, new Report());
        }
        for (int i = 0; i < passes; i++) {
            closed.forEach((target, report) -> report.add(load.closed(target, pass)));
        }
        for (int i = 0; i < passes; i++) {
            open.forEach((target, report) -> report.add(load.open(target, pass, rate(target))));
        }
        return "Closed loop, 4 connections; median of " + passes + " passes (range):\n\n" + told(closed)
                + "\nOpen loop, latency from the moment a request was due:\n\n" + told(open);
    }

    private static int rate(Target target) {
        return target.operation().equals("durable note") ? 50 : 150;
    }

    private static String told(Map<Target, Report> reports) {
        Table table = new Table(
                "operation", "server", "requests/s", "p50 ms", "p99 ms", "max ms", "processor µs a request", "failed");
        reports.forEach((target, report) -> table.row(
                target.operation(),
                target.server(),
                report.of(Measured::perSecond),
                report.of(m -> m.millis(50)),
                report.of(m -> m.millis(99)),
                report.of(m -> m.millis(100)),
                report.of(Measured::cpuMicros),
                Long.toString(report.failed())));
        return table.toString();
    }
}
