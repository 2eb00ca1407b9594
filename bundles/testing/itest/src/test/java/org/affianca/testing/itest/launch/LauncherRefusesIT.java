package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.Launched.Told;
import org.affianca.testing.itest.house.Program;
import org.junit.jupiter.api.Test;

/** What keeps it from starting is told in one sentence and a number of its own, without a stack trace. */
class LauncherRefusesIT {
    @Test
    void aPortThatIsTaken() throws IOException {
        Launched house = new Launched(Program.emptied("refused"));
        try (ServerSocket other = new ServerSocket(house.port(), 1, InetAddress.getByName("127.0.0.1"))) {
            refused(house.run("start"), 4, String.valueOf(other.getLocalPort()));
        }
    }

    @Test
    void aDataFolderThatCannotBeAFolder() throws IOException {
        Path file = Files.writeString(Program.emptied("refused").resolve("data"), "a file stands here");

        refused(new Launched(file).run("start"), 5, file.toString());
    }

    @Test
    void aDataFolderThatMayNotBeWritten() {
        // Nobody may make a folder in there, not even root.
        Path folder = Path.of("/proc/affianca");

        refused(new Launched(folder).run("start"), 5, folder.toString());
    }

    @Test
    void anotherJava() throws IOException {
        Path old = Program.emptied("java11");
        Path bin = Files.createDirectory(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Launched house = new Launched(Program.emptied("refused"));

        refused(house.run(Map.of("JAVA_HOME", old.toString()), "start"), 6, "17");
    }

    @Test
    void aWordItDoesNotKnow() {
        refused(new Launched(Program.emptied("refused")).run("begin"), 2, "begin");
    }

    @Test
    void aProfileThatIsNotThere() {
        refused(new Launched(Program.emptied("refused")).run("start", "--profile", "atlantis"), 2, "atlantis");
    }

    private static void refused(Told told, int code, String word) {
        assertThat(told.code()).as(told.text()).isEqualTo(code);
        assertThat(told.text().strip().lines().filter(line -> line.startsWith("affianca:")))
                .as("one sentence in: " + told.text())
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence).contains(word));
        assertThat(told.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
