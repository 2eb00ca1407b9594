package org.affianca.testing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * What deciding who may see costs: the same requests to the product and to a build of it that refuses nobody anything, each
 * with the same town, in turns. Arguments: folder of the distribution, sources of the engine, folder of the libraries it is
 * compiled against, report file, persons. Seconds a pass: system property {@code seconds}, 6 when absent.
 */
public final class DecisionBench {
    private static final int WARM = 3000;
    private static final int PASSES = 5;
    private static final String COORDINATOR = "bench-coordinator";
    private static final String[] NAMES = {"Ros", "Mar", "Bian", "Fer", "Gal", "Con"};

    private final Duration pass = Duration.ofSeconds(Integer.getInteger("seconds", 6));
    private final Load load = new Load();

    private DecisionBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Path scratch = Files.createTempDirectory("affianca-decision");
        List<Path> libraries;
        try (Stream<Path> jars = Files.walk(Path.of(args[2]))) {
            libraries = jars.filter(jar -> jar.toString().endsWith(".jar")).toList();
        }
        Path open = new Unguarded(Path.of(args[1]), libraries).of(Path.of(args[0]), scratch.resolve("program"));
        int persons = Integer.parseInt(args[4]);
        Affianca guarded = new Affianca(Path.of(args[0]), Files.createDirectories(scratch.resolve("guarded")));
        Affianca unguarded = new Affianca(open, Files.createDirectories(scratch.resolve("unguarded")));
        Town town = settle(guarded, persons);
        settle(unguarded, persons);
        guarded.start("as it is");
        unguarded.start("with the decision point switched off");
        try {
            String table = new DecisionBench().table(guarded, unguarded, town);
            String report = Machine.described()
                    + "\n## %,d persons, %,d cases, %,d notes%n%n".formatted(persons, town.cases(), town.notes())
                    + table;
            System.out.println(report);
            Files.writeString(Path.of(args[3]), report);
        } finally {
            guarded.stop();
            unguarded.stop();
            Folders.delete(scratch);
        }
    }

    private static Town settle(Affianca server, int persons) throws IOException, InterruptedException, SQLException {
        server.start("to make the tables");
        Staff administrator = Staff.firstAdministrator(server);
        administrator.worker("bench");
        administrator.coordinator(COORDINATOR);
        server.stop();
        return Town.settle(server.data().resolve("db"), persons, "bench");
    }

    private String table(Affianca guarded, Affianca unguarded, Town town) throws IOException, InterruptedException {
        Table table = new Table(
                "request",
                "decided: p50 ms",
                "off: p50 ms",
                "ratio",
                "decided: processor µs",
                "off: processor µs",
                "ratio",
                "failed");
        for (Request one : requests(town)) {
            Target with = target(one, "decided", guarded);
            Target without = target(one, "off", unguarded);
            load.warm(with, WARM);
            load.warm(without, WARM);
            List<Measured> decided = new ArrayList<>();
            List<Measured> off = new ArrayList<>();
            for (int i = 0; i < PASSES; i++) {
                decided.add(load.closed(with, pass));
                off.add(load.closed(without, pass));
            }
            double p50 = median(decided, m -> m.millis(50));
            double p50Off = median(off, m -> m.millis(50));
            double cpu = median(decided, Measured::cpuMicros);
            double cpuOff = median(off, Measured::cpuMicros);
            table.row(
                    one.name(),
                    "%.2f".formatted(p50),
                    "%.2f".formatted(p50Off),
                    "%.2f".formatted(p50 / p50Off),
                    "%.0f".formatted(cpu),
                    "%.0f".formatted(cpuOff),
                    "%.2f".formatted(cpu / cpuOff),
                    Long.toString(Stream.concat(decided.stream(), off.stream())
                            .mapToLong(Measured::failed)
                            .sum()));
        }
        return table.toString();
    }

    /** What is asked, and by whom. */
    private record Request(String name, String who, LongFunction<String> path) {}

    private static List<Request> requests(Town town) {
        return List.of(
                new Request("work list of 20", "bench", n -> "/api/works?mine=true&limit=20"),
                new Request("case list of 20", "bench", n -> "/api/cases?limit=20"),
                new Request("case list of 20, coordinator", COORDINATOR, n -> "/api/cases?limit=20"),
                new Request("own cases of 20", "bench", n -> "/api/cases?mine=true&limit=20"),
                new Request("works of a service, 20", "bench", n -> "/api/works?service=core.individual-plan&limit=20"),
                new Request(
                        "agenda",
                        "bench",
                        n -> "/api/agenda?until=" + LocalDate.now().plusYears(1)),
                new Request("person search", "bench", n -> "/api/people?limit=20&q=" + NAMES[(int) (n % NAMES.length)]),
                new Request("notes of a case", "bench", n -> "/api/cases/" + town.caseOf(n) + "/notes?limit=20"),
                new Request("case open", "bench", n -> "/api/cases/" + town.caseOf(n)));
    }

    private static Target target(Request one, String which, Affianca server) throws IOException, InterruptedException {
        Staff staff = Staff.signIn(server, one.who());
        return new Target(
                one.name(), which, server.pid(), n -> staff.request(one.path().apply(n))
                        .build());
    }

    private static double median(List<Measured> passes, java.util.function.ToDoubleFunction<Measured> figure) {
        double[] sorted = passes.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
