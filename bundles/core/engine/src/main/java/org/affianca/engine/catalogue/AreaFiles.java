package org.affianca.engine.catalogue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of an area are read from: a bundle, a jar, or a folder of classes in a test. */
public interface AreaFiles {
    /** The names, sorted, of the files that stand directly in a folder below {@code AREA-INF}; none if it is absent. */
    List<String> names(String folder);

    /** The bytes of a file below {@code AREA-INF}. */
    Optional<byte[]> bytes(String path);

    default Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The files in a folder itself. */
    static AreaFiles in(Path folder) {
        return new FolderFiles(folder);
    }

    /** The files below {@code AREA-INF} of a folder of classes or of a jar. */
    static AreaFiles of(Path classes) {
        return Files.isDirectory(classes) ? new FolderFiles(classes.resolve("AREA-INF")) : new JarFiles(classes);
    }
}
