package org.affianca.engine.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.AreaStatus;
import org.affianca.api.area.Guard;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.GardenTwo;
import org.affianca.engine.details.Shape;
import org.affianca.engine.work.RegisteredPolicies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

class ExtenderTest {
    private static final ServiceCode PLOT = new ServiceCode("garden.plot");

    @TempDir
    Path folder;

    private TestHouse house;
    private TestFramework in;

    @BeforeEach
    void openTheHouse() {
        house = TestHouse.onDerby();
        in = new TestFramework(house, folder);
    }

    @AfterEach
    void closeTheHouse() {
        in.close();
        house.close();
    }

    @Test
    void servesAnAreaWithTablesMappersComponentsAndCatalogue() throws BundleException {
        Bundle garden = in.start(AreaJar.garden().guarded(), "garden");

        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(in.shelf.service(PLOT)).isPresent();
        assertThat(in.shelf.shape(PLOT).orElseThrow().type().orElseThrow().getClassLoader())
                .as("the record is the bundle's own")
                .isNotEqualTo(getClass().getClassLoader());
        assertThat(house.count("select count(*) from garden.plot")).isZero();
        assertThat(garden.getRegisteredServices())
                .extracting(service -> ((String[]) service.getProperty("objectClass"))[0])
                .containsExactlyInAnyOrder(PlotMapper.class.getName(), Guard.class.getName());
        assertThat(new RegisteredPolicies(in.context()).of(Guard.class, PLOT)).hasSize(1);
        assertThat(in.extender.serving("garden").orElseThrow().screens().file("garden-plot.js"))
                .isPresent();
    }

    @Test
    void takesEverythingAwayWhenItStops() throws BundleException {
        Bundle garden = in.start(AreaJar.garden().guarded(), "garden");

        garden.stop();

        assertThat(in.shelf.area("garden")).isEmpty();
        assertThat(garden.getRegisteredServices()).isNullOrEmpty();
        assertThat(new RegisteredPolicies(in.context()).of(Guard.class, PLOT)).isEmpty();
        assertThat(in.extender.serving()).isEmpty();
        assertThat(in.state("garden")).isEqualTo("STOPPED");
    }

    @Test
    void keepsTheAreasDataOverStopAndStart() throws BundleException {
        Bundle garden = in.start(AreaJar.garden(), "garden");
        garden.stop();
        garden.start();

        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(house.count("select count(*) from core.migration where component = 'garden'"))
                .isEqualTo(2);
    }

    @Test
    void failsAnAreaWhoseFilesAreWrongAndSaysWhere() throws BundleException {
        in.start(AreaJar.garden().file("AREA-INF/services/walk.yaml", "service: walk\nkind: stroll\n"), "garden");

        assertThat(in.state("garden")).isEqualTo("FAILED");
        assertThat(in.failure("garden")).startsWith("services/walk.yaml:2: 'kind' is one of");
        assertThat(in.shelf.area("garden")).isEmpty();
    }

    @Test
    void failsAnAreaWhoseMigrationFailsAndSaysWhy() throws BundleException {
        in.start(AreaJar.garden().file("AREA-INF/db/002-bad.sql", "create tabel x (y int);\n"), "garden");

        assertThat(in.state("garden")).isEqualTo("FAILED");
        assertThat(in.failure("garden")).contains("002-bad.sql");
    }

    @Test
    void failsAnAreaWhoseRecordAndTableDoNotAgree() throws BundleException {
        String script = "create table garden.plot (organisation_id bigint, work_id bigint, name varchar(20));\n";
        in.start(AreaJar.garden().file("AREA-INF/db/001-plot.sql", script), "garden");

        assertThat(in.failure("garden")).startsWith("record Plot and table garden.plot do not agree");
    }

    @Test
    void failsAnAreaWhoseClassIsMissing() throws BundleException {
        in.start(AreaJar.garden().header("Area-Details", "org.affianca.area.garden.Nothing"), "garden");

        assertThat(in.failure("garden")).startsWith("class org.affianca.area.garden.Nothing cannot be loaded");
    }

    @Test
    void servesAnAreaOnlyWhenItsComponentsAreUp() throws BundleException {
        AreaJar waiting = AreaJar.garden().guarded().header("Area-Mappers", "");
        in.start(waiting, "garden");

        assertThat(in.shelf.area("garden")).isEmpty();
        assertThat(in.state("garden")).isEqualTo("STARTING");
        house.clock().forward(Duration.ofSeconds(6));
        assertThat(in.state("garden")).isEqualTo("FAILED");
        until(() -> in.failure("garden").equals("DryGuard waits for PlotMapper"));

        var late = in.context().registerService(PlotMapper.class.getName(), mapperOf(waiting), null);
        until(() -> in.shelf.area("garden").isPresent());
        assertThat(in.state("garden")).isEqualTo("ACTIVE");

        late.unregister();
        assertThat(in.shelf.area("garden"))
                .as("a guard that goes takes the area with it")
                .isEmpty();
    }

    @Test
    void refusesASecondBundleOfTheSameArea() throws BundleException {
        Bundle first = in.start(AreaJar.garden(), "garden");
        Bundle second = in.start(AreaJar.garden().header("Bundle-SymbolicName", "it.comune.prato.area.garden"), "twin");

        assertThat(in.extender.serving("garden").orElseThrow().area().bundle()).isEqualTo(first);
        assertThat(in.extender.failure(second).orElseThrow()).contains("already served by bundle");
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        second.uninstall();
        assertThat(in.shelf.area("garden")).isPresent();
    }

    @Test
    void tellsThoseWhoListenOfEachChange() throws Exception {
        AtomicInteger told = new AtomicInteger();
        AutoCloseable listening = in.changes.listen(told::incrementAndGet);
        Bundle garden = in.start(AreaJar.garden(), "garden");
        int come = told.get();
        garden.uninstall();
        int gone = told.get();
        listening.close();
        in.start(AreaJar.garden(), "garden");

        assertThat(come).isPositive();
        assertThat(gone).isGreaterThan(come);
        assertThat(told.get()).isEqualTo(gone);
    }

    @Test
    void installsUpdatesAndRemovesAJarAtHand() {
        AreaJar.garden().guarded().write(in.areas.resolve("garden-1.jar"));
        AreaStatus atHand = in.statuses().find("garden").orElseThrow();
        assertThat(atHand.state()).isEqualTo("AVAILABLE");
        assertThat(atHand.version()).isEqualTo("1.2.3");
        assertThat(atHand.services()).contains("garden.plot");
        assertThat(new LiveWords(in.shelf).say("garden", "area", Locale.ITALIAN))
                .isEqualTo("Orti");

        in.installer.install("garden");
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(in.statuses().find("garden").orElseThrow().wanted()).isTrue();
        assertThatThrownBy(() -> in.installer.install("garden")).hasMessage("area-already-installed");

        AreaJar.garden().guarded().header("Bundle-Version", "1.2.4").write(in.areas.resolve("garden-2.jar"));
        in.installer.update("garden");
        assertThat(in.statuses().find("garden").orElseThrow().version()).isEqualTo("1.2.4");
        assertThat(in.state("garden")).isEqualTo("ACTIVE");

        in.installer.remove("garden");
        assertThat(in.state("garden")).isEqualTo("AVAILABLE");
        assertThat(in.wanted.all()).isEmpty();
        assertThat(house.count("select count(*) from garden.plot")).isZero();
    }

    @Test
    void comesAndGoesTwentyTimesAndLeavesNothingBehind() {
        AreaJar.garden().guarded().write(in.areas.resolve("garden.jar"));
        int bundles = in.context().getBundles().length;
        for (int i = 0; i < 20; i++) {
            in.installer.install("garden");
            assertThat(in.state("garden")).isEqualTo("ACTIVE");
            in.installer.remove("garden");
        }

        assertThat(in.context().getBundles()).hasSize(bundles);
        assertThat(in.extender.serving()).isEmpty();
        assertThat(new RegisteredPolicies(in.context()).of(Guard.class, PLOT)).isEmpty();
    }

    @Test
    void refusesAnUpdateThatCannotBeReadAndLetsTheOldOneServe() {
        AreaJar.garden().write(in.areas.resolve("garden-1.jar"));
        in.installer.install("garden");
        AreaJar.garden().file("AREA-INF/area.yaml", "colour: red\n").write(in.areas.resolve("garden-2.jar"));

        assertThatThrownBy(() -> in.installer.update("garden")).isInstanceOf(Refused.class);
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
    }

    @Test
    void anUpdateKeepsTheVersionsOfItsServicesThatWentBefore() {
        AreaJar.garden().write(in.areas.resolve("garden-1.jar"));
        in.installer.install("garden");
        AreaJar.gardenTwo().write(in.areas.resolve("garden-2.jar"));
        in.installer.update("garden");

        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(in.shelf.versions(PLOT)).extracting(Definition::version).containsExactly(1, 2);
        Shape one = in.shelf.definition(PLOT, 1).flatMap(Definition::shape).orElseThrow();
        assertThat(one.names()).contains("tool");
        assertThat(one.type()).as("its class went with the bundle").isEmpty();
        assertThat(in.shelf.shape(PLOT).orElseThrow().names()).doesNotContain("tool");
    }

    @Test
    void refusesAnUpdateThatSaysSomethingElseUnderAnOldNumberAndLetsTheOldOneServe() {
        AreaJar.garden().write(in.areas.resolve("garden-1.jar"));
        in.installer.install("garden");
        AreaJar.garden()
                .file("AREA-INF/services/walk.yaml", "service: walk\nkind: measure\nunit: meal\n")
                .write(in.areas.resolve("garden-2.jar"));

        assertThatThrownBy(() -> in.installer.update("garden"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                String.valueOf(refused.reasons().get(0).values().get("why")))
                        .contains("service walk: version 1 was published before", "'version: 2'"));
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
    }

    @Test
    void doesNotServeAnAreaThatSaysSomethingElseUnderAnOldNumber() {
        AreaJar.garden().write(in.areas.resolve("garden-1.jar"));
        in.installer.install("garden");
        AreaJar.gardenTwo()
                .file("AREA-INF/services/plot.yaml", GardenTwo.PLOT.replace("version: 2\n", ""))
                .write(in.areas.resolve("garden-2.jar"));
        in.installer.remove("garden");
        in.installer.install("garden");

        assertThat(in.state("garden")).isEqualTo("FAILED");
        assertThat(in.failure("garden"))
                .contains("version 1 was published before", "step LENGTHENED gone", "field tool gone", "'version: 2'");
    }

    @Test
    void saysWhyAnAreaCannotBeResolvedOrStarted() {
        AreaJar.garden().header("Require-Capability", "garden.water").write(in.areas.resolve("garden.jar"));
        in.installer.install("garden");
        assertThat(in.state("garden")).isEqualTo("FAILED");
        assertThat(in.failure("garden")).contains("garden.water");

        AreaJar.garden()
                .with(BrokenActivator.class)
                .header("Bundle-Activator", BrokenActivator.class.getName())
                .header(
                        "Import-Package",
                        "org.osgi.framework,org.affianca.api,org.affianca.api.area,org.affianca.api.money,"
                                + "org.affianca.api.time,org.apache.ibatis.annotations")
                .write(in.areas.resolve("garden-2.jar"));
        in.installer.install("garden");
        assertThat(in.failure("garden")).isEqualTo("it cannot be started: no water");

        AreaJar.garden().write(in.areas.resolve("garden-3.jar"));
        in.installer.install("garden");
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
    }

    @Test
    void saysWhyABundleDroppedByOthersDoesNotResolve() throws BundleException {
        in.context().installBundle("dropped", AreaJar.garden().header("Require-Capability", "garden.water").stream());

        assertThat(in.state("garden")).isEqualTo("FAILED");
        assertThat(in.failure("garden")).contains("it needs what is not installed: garden.water");
    }

    @Test
    void saysWhyAnAreaFailedThatTheFrameworkStartsByItself() throws BundleException {
        Bundle garden = in.context()
                .installBundle(
                        "later",
                        AreaJar.garden()
                                .with(BrokenActivator.class)
                                .header("Bundle-Activator", BrokenActivator.class.getName())
                                .header("Import-Package", "org.osgi.framework")
                                .stream());
        garden.adapt(BundleStartLevel.class).setStartLevel(7);
        garden.start();
        assertThat(in.failure("garden")).isEmpty();

        in.framework.adapt(FrameworkStartLevel.class).setStartLevel(7);

        until(() -> in.failure("garden").equals("it cannot be started: no water"));
        assertThat(in.state("garden")).isEqualTo("FAILED");
    }

    @Test
    void wantsWhatOthersInstallAndForgetsWhatOthersUninstall() throws BundleException {
        Bundle garden = in.start(AreaJar.garden(), "dropped");
        assertThat(in.wanted.all()).containsExactly("garden");

        garden.uninstall();
        assertThat(in.wanted.all()).isEmpty();
    }

    @Test
    void installsAtTheStartWhatIsWantedAndAbsent() {
        AreaJar.garden().write(in.areas.resolve("garden.jar"));
        in.wanted.set("garden", true);
        in.wanted.set("pond", true);
        in.installer.close();

        in.installer = in.installer();

        assertThat(in.state("garden")).isEqualTo("ACTIVE");
    }

    @Test
    void saysOfABrokenJarWhatIsWrongAndInstallsTheOthers() {
        AreaJar.garden().write(in.areas.resolve("garden.jar"));
        AreaJar.garden()
                .header("Bundle-SymbolicName", "org.affianca.area.brook")
                .header("Provide-Capability", "affianca.area;affianca.area=brook")
                .header("Import-Package", "a;;b,,")
                .write(in.areas.resolve("brook.jar"));
        in.wanted.set("brook", true);
        in.wanted.set("garden", true);
        in.installer.close();

        in.installer = in.installer();

        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(in.state("brook")).isEqualTo("FAILED");
        assertThat(in.failure("brook")).isNotBlank();

        in.installer.forget("brook");
        assertThat(in.state("brook")).isEqualTo("AVAILABLE");
    }

    @Test
    void servesTheSecondBundleOfAnAreaWhenTheFirstGoes() throws BundleException {
        Bundle first = in.start(AreaJar.garden(), "garden");
        Bundle second = in.start(AreaJar.garden().header("Bundle-SymbolicName", "it.comune.prato.area.garden"), "twin");

        first.stop();

        assertThat(in.extender.serving("garden").orElseThrow().area().bundle()).isEqualTo(second);
        assertThat(in.shelf.area("garden")).isPresent();
        assertThat(in.state("garden")).isEqualTo("ACTIVE");
        assertThat(in.failure("garden")).isEmpty();
    }

    @Test
    void neverServesAnAreaAgainThatHasStopped() throws BundleException {
        Bundle garden = in.start(AreaJar.garden(), "garden");
        Serving looked = in.extender.serving("garden").orElseThrow();

        garden.stop();

        assertThat(looked.settle(java.util.List.of(), house.clock().instant()))
                .as("a look that began before the stop ends after it")
                .isFalse();
        assertThat(looked.serves()).isFalse();
    }

    @Test
    void knowsNothingOfAnAreaThatIsNotAtHand() {
        assertThatThrownBy(() -> in.installer.install("pond")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> in.installer.remove("pond")).isInstanceOf(Refused.class);
    }

    /** A mapper made by hand, for the loader of the bundle that wants it. */
    private Object mapperOf(AreaJar jar) {
        try {
            Class<?> type =
                    in.extender.serving("garden").orElseThrow().area().bundle().loadClass(PlotMapper.class.getName());
            return house.mappers().build(java.util.List.of(type)).get(0);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    /** An activator that throws. */
    public static final class BrokenActivator implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("no water");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}
