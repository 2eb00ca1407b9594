package org.affianca.testing.itest.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The distribution as Maven unpacked it for these tests, and folders beside it that tests may fill. */
public final class Program {
    private static final Path TARGET = Path.of(System.getProperty("affianca.target", "target"));

    private Program() {}

    public static Path folder() {
        return only(TARGET.resolve("program"));
    }

    public static Path archive() {
        return only(TARGET.resolve("archive"));
    }

    /** The jar of an area that lies beside the program. */
    public static Path areaJar(String id) {
        try (Stream<Path> jars = Files.list(folder().resolve("areas"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.affianca.area." + id))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the areas that lie beside the program. */
    public static List<String> areaIds() {
        try (Stream<Path> jars = Files.list(folder().resolve("areas"))) {
            return jars.map(jar ->
                            jar.getFileName().toString().replaceFirst("^org\\.affianca\\.area\\.([a-z]+)-.*", "$1"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the leak kit needs to fill an area's resources: the script that lies with the area's tests, or nothing. */
    public static String leakScript(String area) {
        Path script = target("../../../areas").resolve(area).resolve("src/test/resources/leaks.plants");
        try {
            return Files.exists(script) ? Files.readString(script) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the sources, by their folder beside the other bundles; sorted, and none if the folder is not there. */
    public static List<Path> filesOf(String folder, String ending) {
        Path home = target("../../..").resolve(folder).normalize();
        try (Stream<Path> files = Files.isDirectory(home) ? Files.list(home) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of that name below {@code target}. */
    public static Path report(String name) {
        return target(name);
    }

    /** A folder of that name below {@code target}, emptied. */
    public static Path emptied(String name) {
        Path folder = target(name);
        delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path target(String name) {
        return TARGET.resolve(name).toAbsolutePath();
    }

    public static Path screenshots() {
        try {
            return Files.createDirectories(TARGET.resolve("screenshots"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path only(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> all = inside.collect(Collectors.toList());
            if (all.size() != 1) {
                throw new IllegalStateException(folder + " holds " + all + " instead of one thing");
            }
            return all.get(0).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("the distribution is not there: build with Maven first", e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
