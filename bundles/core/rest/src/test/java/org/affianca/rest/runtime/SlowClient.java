package org.affianca.rest.runtime;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** One who announces a long body and sends a byte of it now and then. */
final class SlowClient implements AutoCloseable {
    private final Socket socket;

    SlowClient(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(50);
        String head =
                "POST /api/probe HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Affianca: 1\r\n"
                        + "Cookie: affianca-session=" + SmallHouse.ADA + "\r\nContent-Length: 90000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Drips until it is answered; what it then hears, or nothing. */
    String drip(Duration most) throws IOException {
        Instant end = Instant.now().plus(most);
        while (Instant.now().isBefore(end)) {
            String heard = heard();
            if (!heard.isEmpty()) {
                return heard;
            }
            socket.getOutputStream().write(' ');
        }
        return "";
    }

    private String heard() throws IOException {
        try {
            byte[] block = new byte[2048];
            int read = socket.getInputStream().read(block);
            return read < 0 ? "closed" : new String(block, 0, read, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException nothingYet) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
