package org.affianca.testing.itest.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PKCS#11 token of SoftHSM, made and filled by the tools an administrator would use. The package {@code softhsm2} must be
 * installed: without it a test fails.
 */
public final class SoftToken {
    public static final String PIN = "73195528";

    private final Path folder;

    SoftToken(Path folder) {
        this.folder = folder;
    }

    /** Makes the token in its folder, which is empty yet. */
    SoftToken initialized() {
        try {
            Path tokens = Files.createDirectories(folder.resolve("tokens"));
            Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
            Files.writeString(config(), "name = affianca\nlibrary = " + library() + "\nslotListIndex = 0\n");
            Files.writeString(pinFile(), PIN + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run("softhsm2-util", "--init-token", "--free", "--label", "affianca", "--so-pin", "00" + PIN, "--pin", PIN);
        return this;
    }

    /** By which SoftHSM finds the token: the value of {@code SOFTHSM2_CONF}. */
    public String place() {
        return folder.resolve("softhsm2.conf").toString();
    }

    /** The configuration of Java's provider. */
    public Path config() {
        return folder.resolve("token.cfg");
    }

    public Path pinFile() {
        return folder.resolve("pin");
    }

    /** A key of AES, 256 bit, that cannot be taken out. */
    public void makes(String key) {
        keytool("-genseckey", "-keyalg", "AES", "-keysize", "256", "-alias", key);
    }

    public void loses(String key) {
        keytool("-delete", "-alias", key);
    }

    private void keytool(String... what) {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Stream<String> store = Stream.of(
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-storepass",
                PIN,
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                config().toString());
        run(Stream.concat(Stream.concat(Stream.of(keytool.toString()), Stream.of(what)), store)
                .toArray(String[]::new));
    }

    private void run(String... line) {
        try {
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("SOFTHSM2_CONF", place());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(line[0] + " failed: " + said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("install the package \"softhsm2\" for the test of PKCS#11", failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Path library() {
        return List.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
                .stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("install the package \"softhsm2\" for the test of PKCS#11"));
    }
}
