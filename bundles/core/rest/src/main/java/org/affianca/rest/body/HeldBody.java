package org.affianca.rest.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.affianca.rest.problem.Halt;
import org.jspecify.annotations.Nullable;

/**
 * A body taken in whole before work begins, so that no transaction ever waits for a slow client: JSON in memory, an
 * upload in a temporary file that is gone afterwards. Too much of either is refused, announced or not.
 */
public final class HeldBody implements AutoCloseable {
    public static final int MOST_JSON = 1 << 20;
    public static final int MOST_UPLOAD = 20 << 20;
    private static final int BLOCK = 16 * 1024;
    private static final HeldBody NONE = new HeldBody(new byte[0], null, sha256());

    private final byte[] bytes;
    private final @Nullable Path file;
    private final MessageDigest digest;

    private HeldBody(byte[] bytes, @Nullable Path file, MessageDigest digest) {
        this.bytes = bytes;
        this.file = file;
        this.digest = digest;
    }

    public static HeldBody of(HttpServletRequest request) throws IOException {
        long announced = request.getContentLengthLong();
        boolean upload = isUpload(request.getContentType());
        int most = upload ? MOST_UPLOAD : MOST_JSON;
        if (announced > most) {
            throw Halt.with(413, "too-large", "limit", most);
        }
        if (announced == 0) {
            return NONE;
        }
        return upload ? upload(request.getInputStream()) : json(request.getInputStream());
    }

    private static boolean isUpload(@Nullable String type) {
        return type != null && type.startsWith("application/octet-stream");
    }

    private static HeldBody json(InputStream in) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        MessageDigest digest = sha256();
        pour(in, taken, digest, MOST_JSON);
        return new HeldBody(taken.toByteArray(), null, digest);
    }

    private static void pour(InputStream in, OutputStream out, MessageDigest digest, int most) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (Intake intake = Intake.of(in)) {
            for (int read = intake.read(block); read >= 0; read = intake.read(block)) {
                size += read;
                if (size > most) {
                    throw Halt.with(413, "too-large", "limit", most);
                }
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
    }

    private static HeldBody upload(InputStream in) throws IOException {
        Path file = Files.createTempFile("affianca-upload", "");
        MessageDigest digest = sha256();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            pour(in, out, digest, MOST_UPLOAD);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new HeldBody(new byte[0], file, digest);
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    /** The body and what it was sent to, in 64 hexadecimal characters. */
    public String fingerprint(HttpServletRequest request) {
        MessageDigest all = sha256();
        all.update((request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n')
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            all.update(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
