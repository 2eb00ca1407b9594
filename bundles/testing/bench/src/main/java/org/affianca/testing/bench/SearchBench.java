package org.affianca.testing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How long finding a person takes among a great many, over REST, on both databases; and whether both find the same persons
 * in the same order. Arguments: folder of the distribution, report file, number of persons, and a folder in which both
 * databases are kept, so that the next run finds them loaded.
 */
public final class SearchBench {
    private static final int PASSES = 4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path distribution;
    private final Path scratch;
    private final boolean kept;
    private final Crowd crowd = new Crowd();
    private final int persons;
    private final List<Typed> typed;
    private final StringBuilder report = new StringBuilder();

    private SearchBench(Path distribution, int persons, Optional<Path> kept) throws IOException {
        this.distribution = distribution;
        this.kept = kept.isPresent();
        this.scratch =
                kept.isPresent() ? Files.createDirectories(kept.get()) : Files.createTempDirectory("affianca-search");
        this.persons = persons;
        this.typed = Typed.about(crowd, persons);
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        // For the loading only: the program under test keeps its own settings.
        System.setProperty("derby.storage.pageCacheSize", "60000");
        System.setProperty("derby.system.durability", "test");
        SearchBench bench = new SearchBench(
                Path.of(args[0]),
                Integer.parseInt(args[2]),
                args.length > 3 ? Optional.of(Path.of(args[3]).toAbsolutePath()) : Optional.empty());
        bench.say(Machine.described());
        bench.run();
        Files.writeString(Path.of(args[1]), bench.report);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Map<String, Times> derby = onDerby();
        Map<String, Times> postgres = onPostgres();
        int same = 0;
        for (Typed one : typed) {
            boolean equal = Times.answer(derby, one).equals(Times.answer(postgres, one));
            same += equal ? 1 : 0;
            if (!equal) {
                say("DIFFERS: " + one);
            }
        }
        say("## %,d persons, %d searches, %d passes each%n".formatted(persons, typed.size(), PASSES));
        say("The same persons in the same order on both databases: %d of %d.%n".formatted(same, typed.size()));
        Table table = new Table(
                "what is typed",
                "found (median)",
                "Derby median ms",
                "95 %",
                "slowest",
                "PostgreSQL median ms",
                "95 %",
                "slowest");
        for (String kind : derby.keySet()) {
            Times ours = derby.getOrDefault(kind, new Times());
            Times theirs = postgres.getOrDefault(kind, new Times());
            table.row(
                    kind,
                    Integer.toString(ours.found()),
                    ours.at(50),
                    ours.at(95),
                    ours.at(100),
                    theirs.at(50),
                    theirs.at(95),
                    theirs.at(100));
        }
        say(table.toString());
        if (!kept) {
            Folders.delete(scratch);
        }
        if (same != typed.size()) {
            throw new IllegalStateException("the databases do not agree");
        }
    }

    private Map<String, Times> onDerby() throws IOException, InterruptedException, SQLException {
        Affianca ours = new Affianca(distribution, Files.createDirectories(scratch.resolve("derby")));
        settle(ours, "jdbc:derby:" + ours.data().resolve("db"), () -> {});
        return measured(ours, () -> {});
    }

    private Map<String, Times> onPostgres() throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(scratch.resolve("postgresql"))
                .setCleanDataDirectory(!kept)
                .setServerConfig("shared_buffers", "512MB")
                .start()) {
            makeDatabase(server);
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/affianca";
            Affianca ours = new Affianca(distribution, Files.createDirectories(scratch.resolve("on-postgresql")));
            Files.writeString(
                    Files.createDirectories(ours.data().resolve("etc")).resolve("org.affianca.db.cfg"),
                    "url = " + url + "\nuser = postgres\npassword = postgres\n");
            settle(ours, url + "?user=postgres&password=postgres&reWriteBatchedInserts=true", () -> analyze(url));
            return measured(ours, () -> analyze(url));
        }
    }

    private static void makeDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet there = statement.executeQuery("select 1 from pg_database where datname = 'affianca'")) {
                if (there.next()) {
                    return;
                }
            }
            statement.execute("create database affianca template template0 encoding 'UTF8'");
        }
    }

    /** What PostgreSQL does by itself within minutes of so many rows. */
    private static void analyze(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Something to be done to the database before the searches begin. */
    private interface Preparing {
        void now() throws SQLException;
    }

    private void settle(Affianca ours, String url, Preparing preparing)
            throws IOException, InterruptedException, SQLException {
        Path loaded = scratch.resolve(ours.data().getFileName() + "-loaded");
        if (Files.exists(loaded)) {
            return;
        }
        ours.start("to make the tables");
        Staff.firstAdministrator(ours).worker("bench");
        ours.stop();
        long since = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url)) {
            CrowdRows.write(connection, crowd, persons);
        }
        preparing.now();
        try (Connection connection = DriverManager.getConnection(url)) {
            CrowdRows.writeWords(connection, crowd, persons);
        }
        if (url.startsWith("jdbc:derby:")) {
            Town.shutDown(url);
        }
        Files.writeString(loaded, Integer.toString(persons));
        System.out.println("loaded in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since) + " s");
    }

    private Map<String, Times> measured(Affianca ours, Preparing preparing)
            throws IOException, InterruptedException, SQLException {
        ours.start("with the crowd");
        try {
            Staff worker = Staff.signIn(ours, "bench");
            learned(ours);
            preparing.now();
            Map<String, Times> times = new LinkedHashMap<>();
            for (int pass = 0; pass <= PASSES; pass++) {
                for (Typed one : typed) {
                    long sent = System.nanoTime();
                    List<String> found = search(worker, one.text());
                    long nanos = System.nanoTime() - sent;
                    // The first pass warms the caches of both.
                    times.computeIfAbsent(one.kind(), kind -> new Times()).add(one, found, nanos, pass > 0);
                }
            }
            return times;
        } finally {
            ours.stop();
        }
    }

    /** Waits until the program has learned the words of the crowd, which its log says. */
    private static void learned(Affianca ours) throws IOException, InterruptedException {
        long since = System.nanoTime();
        Path log = ours.data().resolve("log");
        while (!says(log, "learned ")) {
            if (TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - since) > 60) {
                throw new IOException("the words were not learned within an hour");
            }
            Thread.sleep(1000);
        }
        System.out.println("learned in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since) + " s");
    }

    private static boolean says(Path folder, String words) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                        .anyMatch(line -> line.contains(words) && !line.contains(words + "0 words"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> search(Staff worker, String text) throws IOException, InterruptedException {
        String path = "/api/people?limit=20&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(worker.request(path).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(text + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        List<String> found = new ArrayList<>();
        for (JsonNode item : JSON.readTree(answer.body()).path("items")) {
            found.add(item.path("id").asText() + " " + item.path("surname").asText() + " "
                    + item.path("name").asText());
        }
        return found;
    }

    private void say(String text) {
        System.out.println(text);
        report.append(text).append('\n');
    }
}
