package org.affianca.engine.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.Labels;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which the jars of areas lie at hand; read again whenever a file in it has changed. */
final class JarFolder {
    private static final Logger LOG = LoggerFactory.getLogger(JarFolder.class);
    /** A clause of the header with its attributes in any order, commas in quotes included. */
    private static final Pattern AREA = Pattern.compile("(?:^|,)\\s*affianca\\.area\\s*;(?:[^,\"]|\"[^\"]*\")*?"
            + "affianca\\.area(?::String)?\\s*=\\s*\"?([a-z][a-z0-9]{0,31})\"?\\s*(?:[;,]|$)");

    private final Path folder;
    private final BiConsumer<String, Labels> heard;
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /** @param heard is told the words of each area found */
    JarFolder(Path folder, BiConsumer<String, Labels> heard) {
        this.folder = folder;
        this.heard = heard;
    }

    /** The folder named by {@code affianca.areas}, or {@code areas} in Karaf's home. */
    static JarFolder ofPlatform(BiConsumer<String, Labels> heard) {
        String named = System.getProperty("affianca.areas", "");
        Path home = Path.of(System.getProperty("karaf.home", "."));
        return new JarFolder(named.isBlank() ? home.resolve("areas") : Path.of(named), heard);
    }

    /** The newest of several jars of one area: of the highest version, the one written last. */
    Optional<JarAtHand> find(String id) {
        return all().stream()
                .filter(jar -> jar.id().equals(id))
                .max(Comparator.comparing((JarAtHand jar) -> version(jar.version()))
                        .thenComparing(JarAtHand::changed));
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException bad) {
            return Version.emptyVersion;
        }
    }

    List<JarAtHand> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<JarAtHand> jars = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> look(file)
                    .ifPresent(jars::add));
            return jars;
        } catch (IOException fault) {
            throw new UncheckedIOException("listing " + folder, fault);
        }
    }

    private Optional<JarAtHand> look(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Seen before = seen.get(file);
            if (before != null && before.changed().equals(changed) && before.size() == Files.size(file)) {
                return before.jar();
            }
            Seen now = new Seen(changed, Files.size(file), read(file));
            seen.put(file, now);
            now.jar().ifPresent(jar -> heard.accept(jar.id(), AreaDescriptor.words(AreaFiles.of(file))));
            return now.jar();
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<JarAtHand> read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            Matcher area = AREA.matcher(header(main, "Provide-Capability"));
            return area.find()
                    ? Optional.of(new JarAtHand(
                            area.group(1),
                            file,
                            Files.getLastModifiedTime(file),
                            header(main, "Bundle-Version"),
                            header(main, "Git-SHA"),
                            services(area.group(1), file)))
                    : Optional.empty();
        }
    }

    private static List<String> services(String id, Path file) {
        try {
            return AreaDescriptor.read(id, AreaFiles.of(file)).services().stream()
                    .map(service -> service.code().value())
                    .toList();
        } catch (BadDescriptor bad) {
            return List.of();
        }
    }

    private static String header(Attributes main, String name) {
        String value = main.getValue(name);
        return value == null ? "" : value;
    }

    /** A file as it was when it was read. */
    private record Seen(FileTime changed, long size, Optional<JarAtHand> jar) {}
}
