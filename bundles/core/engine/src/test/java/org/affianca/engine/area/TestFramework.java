package org.affianca.engine.area;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.engine.access.HouseActing;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.definition.Publishing;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;

/** A real framework with declarative services, in which the extender stands and areas come and go. */
final class TestFramework implements AutoCloseable {
    final TestHouse house;
    final Shelf shelf = new Shelf();
    final Changes changes = new Changes();
    final Framework framework;
    final Extender extender;
    final Wanted wanted;
    final Path areas;
    Installer installer;

    TestFramework(TestHouse house, Path folder) {
        this.house = house;
        this.areas = folder.resolve("areas");
        this.framework = start(folder.resolve("cache"));
        Preparing preparing =
                new Preparing(house.migrations(), house.mappers(), house.transactions(), publishing(), house.clock());
        Troubles troubles = new Troubles(context(), components());
        this.extender = new Extender(context(), preparing, troubles, shelf, changes, house.clock());
        this.wanted = new Wanted(house.transactions(), house.mappers(), house.clock(), new HouseActing());
        this.installer = installer();
    }

    /** A fresh installer, as after a restart of the engine. */
    Installer installer() {
        return new Installer(context(), extender, wanted, publishing(), new JarFolder(areas, shelf::know));
    }

    private Publishing publishing() {
        return new Publishing(house.transactions(), house.mappers(), house.clock());
    }

    Statuses statuses() {
        return new Statuses(installer, extender, wanted);
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle start(AreaJar jar, String location) throws BundleException {
        Bundle bundle = context().installBundle(location, jar.stream());
        bundle.start();
        return bundle;
    }

    String state(String id) {
        return statuses().find(id).map(status -> status.state()).orElse("");
    }

    String failure(String id) {
        return statuses().find(id).map(status -> status.failure()).orElse("");
    }

    private static Framework start(Path cache) {
        FrameworkFactory factory = new org.apache.felix.framework.FrameworkFactory();
        Framework framework = factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, shared()));
        try {
            framework.start();
            Bundle scr = framework.getBundleContext().installBundle(jar("org.apache.felix.scr"));
            scr.start();
        } catch (BundleException fault) {
            throw new IllegalStateException(fault);
        }
        return framework;
    }

    private static String shared() {
        Stream<String> api = List.of("", ".area", ".catalogue", ".money", ".time", ".work").stream()
                .map(name -> "org.affianca.api" + name + ";version=1.0.0");
        Stream<String> others = Stream.of(
                "org.apache.ibatis.annotations;version=3.5.19",
                "org.osgi.service.component;version=1.5.1",
                "org.osgi.service.component.runtime;version=1.5.0",
                "org.osgi.service.component.runtime.dto;version=1.5.0",
                "org.osgi.util.promise;version=1.3.0",
                "org.osgi.util.function;version=1.2.0");
        return Stream.concat(api, others).collect(Collectors.joining(","));
    }

    private static String jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains(name + "-"))
                .map(path -> Path.of(path).toUri().toString())
                .findFirst()
                .orElseThrow();
    }

    private ServiceComponentRuntime components() {
        ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime> tracker =
                new ServiceTracker<>(context(), ServiceComponentRuntime.class, null);
        tracker.open();
        try {
            return tracker.waitForService(10_000);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        extender.close();
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
