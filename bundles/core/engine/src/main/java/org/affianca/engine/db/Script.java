package org.affianca.engine.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/**
 * A migration script: {@code NNN-words.sql}, or {@code NNN-words.derby.sql} and {@code NNN-words.postgresql.sql} when
 * the two differ much. Where they differ in a word, a comment says it: {@code /*derby:blob*}{@code /}.
 */
public record Script(String name, String text) {
    /** The scripts of a folder inside a bundle, by name. */
    public static List<Script> of(Bundle bundle, String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.sql", false);
        return found == null
                ? List.of()
                : sorted(Collections.list(found).stream().map(Script::read));
    }

    /** The scripts of a folder on disk, by name. */
    public static List<Script> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return sorted(files.filter(f -> f.toString().endsWith(".sql")).map(Script::read));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isFor(Dialect dialect) {
        return Arrays.stream(Dialect.values()).noneMatch(d -> d != dialect && name.endsWith("." + d.word() + ".sql"));
    }

    /** Line ends do not count: a checkout on another system must not look like a changed script. */
    String sha256() {
        try {
            byte[] plain = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The statements, each ended by a semicolon at the end of its line; of comments only Derby's hints are left. */
    List<String> statements(Dialect dialect) {
        String mine = text.replaceAll("/\\*" + dialect.word() + ":(.*?)\\*/", "$1");
        String bare = mine.replaceAll("(?m)--(?!DERBY-PROPERTIES).*$", "");
        return Arrays.stream(bare.split("(?m);\\s*$"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static List<Script> sorted(Stream<Script> scripts) {
        return scripts.sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static Script read(URL url) {
        try (InputStream in = url.openStream()) {
            String path = url.getPath();
            return new Script(
                    path.substring(path.lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Script read(Path file) {
        try {
            return new Script(file.getFileName().toString(), Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
