package org.affianca.testing.itest.bundle;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bundle as a third party would hand it over, built in a moment by bnd. */
public final class TestBundle {
    private final String name;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private TestBundle(String name) {
        this.name = name;
    }

    public static TestBundle named(String name) {
        return new TestBundle(name);
    }

    /** An area with these words; what {@code @Area} would write into the manifest stands there. */
    public static TestBundle area(String id) {
        return named("it.example.area." + id)
                .header("Provide-Capability", "affianca.area;affianca.area=" + id + ";version:Version=1.0.0")
                .header(
                        "Require-Capability",
                        "osgi.extender;filter:='(&(osgi.extender=affianca.area)(version>=1.0.0)(!(version>=2.0.0)))'")
                .file("AREA-INF/area.yaml", "menu: 900\n")
                .file("AREA-INF/services/advice.yaml", "service: advice\nkind: measure\nunit: hour\n")
                .file("AREA-INF/labels/" + id + ".properties", "area=" + id + " area\nadvice=Advice\n")
                .file("AREA-INF/labels/" + id + "_it.properties", "area=Area " + id + "\nadvice=Consulenza\n");
    }

    public TestBundle header(String key, String value) {
        headers.put(key, value);
        return this;
    }

    public TestBundle file(String path, String text) {
        files.put(path, text);
        return this;
    }

    public TestBundle without(String path) {
        files.remove(path);
        return this;
    }

    /** Takes compiled classes of a package along. */
    public TestBundle classes(Class<?> one) {
        return header("Private-Package", one.getPackageName());
    }

    public String symbolicName() {
        return name;
    }

    /** Writes the jar, whole or not at all: a deploy folder is watched while we write. */
    public Path into(Path folder) {
        try (Builder builder = new Builder()) {
            builder.setBundleSymbolicName(name);
            builder.setBundleVersion("1.0.0");
            builder.setProperty("Import-Package", "!org.jspecify.annotations,*");
            headers.forEach(builder::setProperty);
            builder.setClasspath(new File[] {
                new File(TestBundle.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
            });
            builder.setProperty("-resourceonly", "true");
            Jar jar = builder.build();
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException(name + ": " + builder.getErrors());
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putResource(
                        file.getKey(), new EmbeddedResource(file.getValue().getBytes(StandardCharsets.UTF_8), 0));
            }
            Path written = Files.createTempFile(name, ".jar");
            jar.write(written.toFile());
            Files.createDirectories(folder);
            return Files.move(written, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (Exception e) {
            throw new IllegalStateException("bundle " + name, e);
        }
    }
}
