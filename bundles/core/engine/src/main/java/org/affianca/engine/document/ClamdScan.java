package org.affianca.engine.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.affianca.api.document.DocumentScan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Asks the free scanner daemon clamd over its stream protocol (INSTREAM). */
@Component(configurationPid = ClamdSettings.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ClamdSettings.class)
public final class ClamdScan implements DocumentScan {
    private static final int CHUNK = 64 * 1024;
    private static final String FOUND = " FOUND";

    private final ClamdSettings settings;

    @Activate
    public ClamdScan(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> findingIn(InputStream bytes) throws IOException {
        try (Socket socket = new Socket()) {
            int patience = settings.seconds() * 1000;
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    private static void send(InputStream bytes, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = bytes.readNBytes(CHUNK);
        while (chunk.length > 0) {
            to.writeInt(chunk.length);
            to.write(chunk);
            chunk = bytes.readNBytes(CHUNK);
        }
        to.writeInt(0);
        to.flush();
    }

    /** {@code stream: OK}, {@code stream: NAME FOUND}, or a complaint of the daemon. */
    private static Optional<String> read(String reply) throws IOException {
        String words = reply.replace("\0", "").strip();
        if (words.endsWith(" OK")) {
            return Optional.empty();
        }
        if (words.endsWith(FOUND)) {
            return Optional.of(words.substring(words.indexOf(':') + 1, words.length() - FOUND.length())
                    .strip());
        }
        throw new IOException("clamd answered: " + words);
    }
}
