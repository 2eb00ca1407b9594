package org.affianca.testing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The whole benchmark: start and memory beside a stock Karaf, then the daily operations beside a bare Jetty with bare
 * JDBC, in towns of growing size, in turns. Arguments: folder of the distribution, archive of the stock Karaf, report
 * file, sizes of the towns. Seconds a pass: system property {@code seconds}, 6 when absent.
 */
public final class Bench {
    private static final int PASSES = 3;
    private final Path distribution;
    private final Path scratch;
    private final Duration pass = Duration.ofSeconds(Integer.getInteger("seconds", 6));
    private final StringBuilder report = new StringBuilder();

    private Bench(Path distribution, Path scratch) {
        this.distribution = distribution;
        this.scratch = scratch;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Bench bench = new Bench(Path.of(args[0]), Files.createTempDirectory("affianca-bench"));
        bench.say(Machine.described());
        bench.starts(Path.of(args[1]));
        int[] sizes = Arrays.stream(args).skip(3).mapToInt(Integer::parseInt).toArray();
        for (int persons : sizes) {
            bench.daily(persons);
        }
        Files.writeString(Path.of(args[2]), bench.report);
    }

    private void starts(Path archive) throws IOException, InterruptedException {
        say("## Start and memory\n");
        Table table = new Table("what", "ms", "processor ms", "resident MiB");
        StockKaraf stock = StockKaraf.unpacked(archive, scratch.resolve("karaf"));
        Affianca ours = new Affianca(distribution, scratch.resolve("start"));
        for (int turn = 0; turn < PASSES; turn++) {
            String data = turn == 0 ? "empty data" : "kept data";
            for (Start start : List.of(stock.start(data), startAndStop(ours, data))) {
                table.row(
                        start.what(),
                        Long.toString(start.wallMillis()),
                        Long.toString(start.cpuMillis()),
                        Long.toString(start.residentMiB()));
            }
        }
        say(table.toString());
    }

    private static Start startAndStop(Affianca ours, String what) throws IOException, InterruptedException {
        Start start = ours.start("Affianca, to its first good answer, " + what);
        ours.stop();
        return start;
    }

    private void daily(int persons) throws IOException, InterruptedException, SQLException {
        Affianca ours = new Affianca(distribution, scratch.resolve("town-" + persons));
        ours.start("to make the tables");
        Staff.firstAdministrator(ours).worker("bench");
        ours.stop();
        Town town = Town.settle(ours.data().resolve("db"), persons, "bench");
        Path copy = Folders.copy(ours.data().resolve("db"), scratch.resolve("copy-" + persons));
        ours.start("with a town of " + persons);
        Staff worker = Staff.signIn(ours, "bench");
        try (BareJetty.Running bare = BareJetty.launch(copy, town)) {
            say("## Daily work, %,d persons, %,d cases, %,d notes%n".formatted(persons, town.cases(), town.notes()));
            say(new Daily(ours, worker, bare, town, pass, PASSES).table());
        } finally {
            ours.stop();
        }
        Folders.delete(copy);
        Folders.delete(ours.data());
    }

    private void say(String text) {
        System.out.println(text);
        report.append(text).append('\n');
    }
}
