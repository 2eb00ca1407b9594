package org.affianca.testing.itest.house;

import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The distribution in Pax Exam's Karaf container. Only the launching is Pax Exam's; the tests speak HTTP. */
public final class KarafInPaxExam implements Affianca {
    private static final String FEATURES = "etc/org.apache.karaf.features.cfg";

    private final Path data;
    private final Path unpacked;
    private final int port = Program.freePort();

    KarafInPaxExam() {
        // A run that was broken off may have left its Karaf behind.
        stopWhatRunsIn(Program.target("exam"));
        unpacked = Program.emptied("exam");
        data = Program.emptied("karaf");
        try {
            PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(options()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Option[] options() {
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl(Program.archive().toUri().toString())
                    .name("Affianca")
                    .karafVersion("4.4.10")
                    .unpackDirectory(unpacked.toFile())
                    .useDeployFolder(false),
            // The product's own boot set: Pax Exam would add features for probes, which we do not use.
            replaceConfigurationFile(
                    FEATURES, Program.folder().resolve(FEATURES).toFile()),
            keepRuntimeFolder(),
            configureConsole().ignoreLocalConsole(),
            doNotModifyLogConfiguration(),
            property("affianca.data", data.toString()),
            property("affianca.port", String.valueOf(port)),
            property("affianca.shell.port", String.valueOf(Program.freePort())),
            editConfigurationFilePut(
                    "etc/org.apache.felix.fileinstall-deploy.cfg",
                    "felix.fileinstall.dir",
                    data.resolve("deploy").toString()),
            editConfigurationFilePut("etc/org.affianca.clock.cfg", "fallback", "admin"),
            editConfigurationFilePut("etc/org.affianca.rest.cfg", "requestsPerMinute", "600000"),
            vmOption("-XX:+UseSerialGC"),
            vmOption("-Duser.timezone=Europe/Rome")
        };
    }

    private static Option property(String name, String value) {
        return vmOption("-D" + name + "=" + value);
    }

    @Override
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public Path data() {
        return data;
    }

    /** With a signal, as the product's launcher does: Pax Exam's own way waits for a probe that is not there. */
    @Override
    public void stop() {
        stopWhatRunsIn(unpacked);
    }

    private static void stopWhatRunsIn(Path folder) {
        try (Stream<Path> inside = Files.exists(folder) ? Files.walk(folder, 2) : Stream.empty()) {
            Path number = inside.filter(file -> file.endsWith("karaf.pid"))
                    .findFirst()
                    .orElse(folder);
            if (Files.isRegularFile(number)) {
                stop(Long.parseLong(Files.readString(number).strip()), folder);
            }
        } catch (Exception e) {
            throw new IllegalStateException("Karaf did not stop cleanly", e);
        }
    }

    private static void stop(long number, Path folder) throws Exception {
        Optional<ProcessHandle> karaf = ProcessHandle.of(number).filter(process -> process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent());
        if (karaf.isPresent()) {
            karaf.get().destroy();
            karaf.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }
}
