package org.affianca.engine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of an area in its jar, read without a framework. */
record JarFiles(Path jar) implements AreaFiles {
    @Override
    public List<String> names(String folder) {
        String prefix = "AREA-INF/" + folder + "/";
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                    .map(name -> name.substring(prefix.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("listing " + prefix + " in " + jar, fault);
        }
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        try (JarFile file = new JarFile(jar.toFile())) {
            JarEntry entry = file.getJarEntry("AREA-INF/" + path);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = file.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + path + " in " + jar, fault);
        }
    }
}
