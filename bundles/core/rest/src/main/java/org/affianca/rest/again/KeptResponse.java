package org.affianca.rest.again;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.affianca.api.access.Idempotency.Answer;

/** Holds an answer back until the transaction it belongs to is over. Headers go through, nothing is sent. */
final class KeptResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(2048);
    private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);
    private final ServletOutputStream out = new Holding();

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    Answer answer() {
        writer.flush();
        return new Answer(getStatus(), header("ETag"), header("Location"), body.toString(StandardCharsets.UTF_8));
    }

    byte[] body() {
        writer.flush();
        return body.toByteArray();
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
