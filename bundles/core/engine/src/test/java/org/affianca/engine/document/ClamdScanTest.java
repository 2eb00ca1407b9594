package org.affianca.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Speaks with a socket that speaks clamd's stream protocol. */
class ClamdScanTest {
    private static final byte[] BYTES = new byte[200_000];

    static {
        Arrays.fill(BYTES, (byte) 'a');
    }

    private static ClamdSettings at(int port) {
        return new ClamdSettings() {
            @Override
            public String host() {
                return InetAddress.getLoopbackAddress().getHostAddress();
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public int seconds() {
                return 10;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return ClamdSettings.class;
            }
        };
    }

    /** Takes one stream whole, then answers. */
    private static CompletableFuture<byte[]> daemon(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                ByteArrayOutputStream taken = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    taken.write(in.readNBytes(size));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return command.equals("zINSTREAM\0") ? taken.toByteArray() : new byte[0];
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static Object asked(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> taken = daemon(server, answer);
            Object found = new ClamdScan(at(server.getLocalPort())).findingIn(new ByteArrayInputStream(BYTES));
            assertThat(taken.get()).isEqualTo(BYTES);
            return found;
        }
    }

    @Test
    void aCleanStreamHasNoFinding() throws Exception {
        assertThat(asked("stream: OK\0")).hasToString("Optional.empty");
    }

    @Test
    void aVirusIsNamed() throws Exception {
        assertThat(asked("stream: Eicar-Test-Signature FOUND\0")).hasToString("Optional[Eicar-Test-Signature]");
    }

    @Test
    void aComplaintOfTheDaemonIsNoCleanBill() {
        assertThatThrownBy(() -> asked("INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
    }

    @Test
    void aDaemonThatIsNotThereIsNoCleanBill() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        assertThatThrownBy(() -> new ClamdScan(at(port)).findingIn(new ByteArrayInputStream(BYTES)))
                .isInstanceOf(IOException.class);
    }
}
