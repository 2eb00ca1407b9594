package org.affianca.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the screens as the build laid them out, and the libraries as their bundle holds them. */
final class Screens {
    static final SortedMap<String, byte[]> SHELL = shell();
    static final SortedMap<String, byte[]> VENDOR = vendor();

    private Screens() {}

    static String text(String path) {
        return new String(SHELL.get(path), StandardCharsets.UTF_8);
    }

    static Stream<String> modules() {
        return SHELL.keySet().stream().filter(path -> path.endsWith(".js"));
    }

    private static SortedMap<String, byte[]> shell() {
        Path root = Path.of("target/classes/web");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static SortedMap<String, byte[]> vendor() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Path place = Path.of(Screens.class
                    .getClassLoader()
                    .getResource("web/icons.svg")
                    .toURI()
                    .toString()
                    .replaceFirst("^jar:file:", "")
                    .replaceFirst("^file:", "")
                    .replaceFirst("!/web/icons.svg$", ""));
            if (place.endsWith("web/icons.svg")) return folder(place.getParent());
            try (JarFile jar = new JarFile(place.toFile())) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                    JarEntry entry = entries.nextElement();
                    if (entry.isDirectory() || !entry.getName().startsWith("web/")) continue;
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring("web/".length()), in.readAllBytes());
                    }
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("the libraries' bundle is not on the class path", e);
        }
        return files;
    }

    private static SortedMap<String, byte[]> folder(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }
}
