package org.affianca.testing.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The distribution with the decision point switched off, for this benchmark alone: the engine's own sources, compiled again
 * with conditions that ask for the organisation and for nothing else. There is no such switch in the product.
 */
final class Unguarded {
    private final Path sources;
    private final List<Path> libraries;

    /** {@code sources} is the engine's {@code src/main/java}, {@code libraries} what it was compiled against. */
    Unguarded(Path sources, List<Path> libraries) {
        this.sources = sources;
        this.libraries = libraries;
    }

    /** A copy of the program folder in which nobody is refused anything. */
    Path of(Path distribution, Path folder) throws IOException {
        Path copy = Folders.copy(distribution, folder);
        try (Stream<Path> files = Files.walk(copy.resolve("bin"))) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().setExecutable(true));
        }
        Path classes = Files.createDirectories(folder.resolveSibling("unguarded-classes"));
        compile(Folders.copy(sources, folder.resolveSibling("unguarded-sources")), classes);
        try (FileSystem jar =
                FileSystems.newFileSystem(URI.create("jar:" + engine(copy).toUri()), Map.of())) {
            replace(classes, jar.getPath("/"));
        }
        return copy;
    }

    private static Path engine(Path program) throws IOException {
        try (Stream<Path> files = Files.walk(program.resolve("system/org/affianca/org.affianca.engine"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void compile(Path copy, Path classes) throws IOException {
        Path sight = copy.resolve("org/affianca/engine/access/Sight.java");
        Files.writeString(sight, OpenSight.of(Files.readString(sight)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> line = new java.util.ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-d",
                classes.toString(),
                "-cp",
                String.join(":", libraries.stream().map(Path::toString).toList())));
        try (Stream<Path> files = Files.walk(copy)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> line.add(file.toString()));
        }
        if (compiler.run(null, OutputStream.nullOutputStream(), said, line.toArray(String[]::new)) != 0) {
            throw new IOException("the engine did not compile: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void replace(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = jar.resolve(classes.relativize(file).toString());
                Files.write(inside, Files.readAllBytes(file));
            }
        }
    }
}
