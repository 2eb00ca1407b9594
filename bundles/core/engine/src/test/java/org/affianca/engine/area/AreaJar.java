package org.affianca.engine.area;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.affianca.engine.details.Allergy;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.GardenTwo;
import org.affianca.engine.details.Plot;

/** The garden as a bundle, whole or spoiled in one place. */
final class AreaJar {
    private static final String DRY_GUARD = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="DryGuard" init="1">
              <property name="affianca.for.service" type="String" value="garden.plot"/>
              <service><provide interface="org.affianca.api.area.Guard"/></service>
              <reference name="PlotMapper" interface="org.affianca.engine.area.PlotMapper" parameter="0"/>
              <implementation class="org.affianca.engine.area.DryGuard"/>
            </scr:component>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private AreaJar() {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "org.affianca.area.garden");
        headers.put("Bundle-Version", "1.2.3");
        headers.put("Git-SHA", "abc123");
        headers.put(
                "Provide-Capability",
                "osgi.service;objectClass:List<String>=\"a,b\",affianca.area;version:Version=\"1.0.0\";affianca.area=garden");
        headers.put("Area-Details", Plot.class.getName() + "," + Allergy.class.getName());
        headers.put("Area-Mappers", PlotMapper.class.getName());
        headers.put(
                "Import-Package",
                "org.affianca.api,org.affianca.api.area,org.affianca.api.catalogue,org.affianca.api.money,"
                        + "org.affianca.api.time,org.affianca.api.work,org.apache.ibatis.annotations");
    }

    static AreaJar garden() {
        AreaJar jar = new AreaJar();
        Path root = Garden.root();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                jar.files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        jar.with(Plot.class)
                .with(Plot.Soil.class)
                .with(Allergy.class)
                .with(PlotMapper.class)
                .with(DryGuard.class);
        return jar;
    }

    /** The garden a year later, with version 2 of its plots. */
    static AreaJar gardenTwo() {
        return garden().header("Bundle-Version", "2.0.0")
                .header(
                        "Area-Details",
                        org.affianca.engine.details.two.Plot.class.getName() + "," + Allergy.class.getName())
                .with(org.affianca.engine.details.two.Plot.class)
                .with(org.affianca.engine.details.two.Plot.Soil.class)
                .file("AREA-INF/services/plot.yaml", GardenTwo.PLOT);
    }

    /** With a guard as a declarative component, which wants the mapper. */
    AreaJar guarded() {
        headers.put("Service-Component", "OSGI-INF/DryGuard.xml");
        return file("OSGI-INF/DryGuard.xml", DRY_GUARD);
    }

    AreaJar with(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream("/" + path)) {
            files.put(path, in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }

    AreaJar file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    AreaJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    InputStream stream() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    void write(Path file) {
        try (InputStream in = stream()) {
            Files.createDirectories(file.getParent());
            Files.write(file, in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
