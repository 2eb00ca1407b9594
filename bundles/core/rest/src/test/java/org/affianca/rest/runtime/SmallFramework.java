package org.affianca.rest.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A real framework with the platform's own libraries and this bundle as it was just built; the engine is the test's. */
final class SmallFramework implements AutoCloseable {
    private static final Pattern BUNDLES =
            Pattern.compile("(jackson|jersey|hk2|javassist|aopalliance|osgi-resource-locator"
                    + "|jakarta\\.(annotation|inject|validation|ws)|commons-|org\\.apache\\.felix\\.(scr|http\\.(jetty12|servlet-api))"
                    + "|org\\.osgi\\.(util\\.|service\\.component-)).*\\.jar");
    private final Framework framework;
    private final int port;

    SmallFramework(Path storage, int port) throws BundleException {
        this.port = port;
        this.framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        shared(),
                        "org.osgi.service.http.port",
                        String.valueOf(port),
                        "org.apache.felix.http.host",
                        "127.0.0.1"));
        framework.start();
    }

    /** What bundle and test both see: the contract, in the versions it says itself. */
    private static String shared() {
        Stream<String> api = Stream.of(exported());
        // As the platform's logging does: one slf4j under the two versions that its libraries ask for.
        Stream<String> logging = Stream.of("", ".event", ".helpers", ".spi")
                .flatMap(name ->
                        Stream.of("1.7.36", "2.0.16").map(version -> "org.slf4j" + name + ";version=" + version));
        return Stream.of(api, logging).flatMap(all -> all).collect(Collectors.joining(","));
    }

    /** The header of the contract's own manifest. */
    private static String exported() {
        try {
            for (URL place :
                    Collections.list(SmallFramework.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream manifest = place.openStream()) {
                    Attributes bundle = new Manifest(manifest).getMainAttributes();
                    if ("org.affianca.api".equals(bundle.getValue(Constants.BUNDLE_SYMBOLICNAME))) {
                        return bundle.getValue(Constants.EXPORT_PACKAGE);
                    }
                }
            }
            throw new IllegalStateException("the contract is not on the class path");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    int port() {
        return port;
    }

    /** Starts the libraries and then the bundle under test. */
    Bundle startRest() throws BundleException {
        List<Bundle> libraries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (BUNDLES.matcher(new File(entry).getName()).matches()) {
                libraries.add(context().installBundle("reference:file:" + entry));
            }
        }
        for (Bundle library : libraries) {
            if (library.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                library.start();
            }
        }
        Bundle rest = context().installBundle("reference:file:" + new File("target/classes").getAbsolutePath());
        rest.start();
        return rest;
    }

    /** A bundle that says it is an area and offers a resource of its own, as an area's component would. */
    Bundle startArea(String id, Class<?>... resourceAndParts) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "test.area." + id);
        manifest.getMainAttributes().putValue("Import-Package", "jakarta.ws.rs");
        manifest.getMainAttributes().putValue("Provide-Capability", "affianca.area;affianca.area=" + id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Class<?> type : resourceAndParts) {
                String file = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry(file));
                jar.write(type.getClassLoader().getResourceAsStream(file).readAllBytes());
            }
        }
        Bundle area = context().installBundle("area:" + id, new ByteArrayInputStream(bytes.toByteArray()));
        area.start();
        Object resource = area.loadClass(resourceAndParts[0].getName())
                .getDeclaredConstructor()
                .newInstance();
        area.getBundleContext()
                .registerService(
                        resource.getClass().getName(),
                        resource,
                        new java.util.Hashtable<>(Map.of("affianca.area.resource", true)));
        return area;
    }

    List<String> states() {
        return Arrays.stream(context().getBundles())
                .map(bundle -> bundle.getBundleId() + " " + bundle.getLastModified() + " " + bundle.getState())
                .toList();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(20_000);
        } catch (BundleException | InterruptedException e) {
            throw new AssertionError("stopping the framework", e);
        }
    }
}
