package org.affianca.testing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A Karaf as its makers ship it, with nothing in it: the neighbour of our start and memory. */
final class StockKaraf {
    private final Path home;

    private StockKaraf(Path home) {
        this.home = home;
    }

    static StockKaraf unpacked(Path archive, Path into) throws IOException, InterruptedException {
        Files.createDirectories(into);
        int code = new ProcessBuilder("tar", "xzf", archive.toString(), "--strip-components=1", "-C", into.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("cannot unpack " + archive.getFileName());
        }
        return new StockKaraf(into);
    }

    /** Starts it, waits for its SSH port, lets it settle for three seconds as ours, stops it. */
    Start start(String what) throws IOException, InterruptedException {
        int port = Processes.freePort();
        Path shell = home.resolve("etc/org.apache.karaf.shell.cfg");
        Files.writeString(shell, Files.readString(shell).replaceAll("(?m)^sshPort\\s*=.*$", "sshPort = " + port));
        long since = System.nanoTime();
        Process process = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
        long wall = Processes.untilListening(port, since, process);
        ProcessHandle java = process.descendants()
                .max(Comparator.comparingLong(ProcessHandle::pid))
                .orElse(process.toHandle());
        long cpu = Processes.cpuMillis(java.pid());
        Thread.sleep(3000);
        long resident = Processes.residentMiB(java.pid());
        java.destroy();
        process.waitFor();
        return new Start("stock Karaf, to its SSH port, " + what, wall, cpu, resident);
    }
}
