package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;

/** An area as it was built: its class files, its {@code AREA-INF}, its front door. */
final class AreaFolder {
    private final Path home;
    private final List<ClassFile> classes;
    private final ClassLoader loader;

    private AreaFolder(Path home, List<ClassFile> classes, ClassLoader loader) {
        this.home = home;
        this.classes = classes;
        this.loader = loader;
    }

    static AreaFolder at(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            List<ClassFile> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(ClassFile::read)
                    .toList();
            URL[] here = {home.toUri().toURL()};
            return new AreaFolder(home, classes, new URLClassLoader(here, AreaFolder.class.getClassLoader()));
        } catch (MalformedURLException fault) {
            throw new IllegalStateException("not a folder of classes: " + home, fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("reading the area in " + home, fault);
        }
    }

    Path home() {
        return home;
    }

    List<ClassFile> classes() {
        return classes;
    }

    AreaFiles files() {
        return AreaFiles.of(home);
    }

    /** The packages that say {@code @Area}: one, if all is well. */
    List<ClassFile> frontDoors() {
        return classes.stream().filter(file -> file.has(Names.AREA)).toList();
    }

    String id() {
        return frontDoors().stream()
                .findFirst()
                .map(door -> door.value(Names.AREA, "value").toString())
                .orElseThrow(() -> new AssertionError("no package here says @Area"));
    }

    AreaDescriptor descriptor() {
        return AreaDescriptor.read(id(), files());
    }

    /** The classes that carry an annotation, loaded but not initialised. */
    List<Class<?>> with(String annotation) {
        return classes.stream()
                .filter(file -> file.has(annotation))
                .<Class<?>>map(this::load)
                .toList();
    }

    Class<?> load(ClassFile file) {
        try {
            return Class.forName(file.name(), false, loader);
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException("loading " + file.name(), fault);
        }
    }
}
