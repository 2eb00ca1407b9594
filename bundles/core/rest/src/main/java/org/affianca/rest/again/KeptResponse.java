package org.affianca.rest.again;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.affianca.api.access.Idempotency.Answer;

/**
 * Holds an answer back until the transaction it belongs to is over. Headers go through but the one that says "again later",
 * because the act may be tried again at once; nothing is sent.
 */
final class KeptResponse extends HttpServletResponseWrapper {
    private static final String RETRY_AFTER = "Retry-After";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(2048);
    private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);
    private final ServletOutputStream out = new Holding();
    private Optional<String> retryAfter = Optional.empty();

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** Forgets what an act wrote that is now done again. */
    void begin() {
        writer.flush();
        body.reset();
        retryAfter = Optional.empty();
        setStatus(SC_OK);
    }

    Answer answer() {
        writer.flush();
        return new Answer(getStatus(), header("ETag"), header("Location"), body.toString(StandardCharsets.UTF_8));
    }

    /** Lets the answer go. */
    void send() throws IOException {
        writer.flush();
        HttpServletResponse response = (HttpServletResponse) getResponse();
        retryAfter.ifPresent(seconds -> response.setHeader(RETRY_AFTER, seconds));
        send(body.toByteArray(), response);
    }

    static void send(byte[] body, HttpServletResponse response) throws IOException {
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(RETRY_AFTER)) {
            retryAfter = Optional.of(value);
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(RETRY_AFTER)) {
            retryAfter = Optional.of(value);
        } else {
            super.addHeader(name, value);
        }
    }

    private String header(String name) {
        return Optional.ofNullable(getHeader(name)).orElse("");
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the commit
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    private final class Holding extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] from, int start, int length) {
            body.write(from, start, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the answer is held back: just write it");
        }
    }
}
