package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/**
 * A document on its way in, on disk: read to its end before any transaction begins, so that a slow client holds no
 * connection; refused as soon as it is too large or plainly of no accepted type. Gone when closed.
 */
final class Spool implements AutoCloseable {
    static final int MOST_MEGABYTES = 20;
    private static final long MOST = MOST_MEGABYTES * 1024L * 1024L;

    private final Path file;
    private long size;
    private String sha256 = "";

    private Spool(Path file) {
        this.file = file;
    }

    static Spool of(InputStream bytes) throws IOException {
        Spool spool = new Spool(Files.createTempFile("affianca-document", ".part"));
        try {
            spool.fill(bytes);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    private void fill(InputStream bytes) throws IOException {
        MessageDigest digest = sha256Digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] head = bytes.readNBytes(MediaTypes.HEAD);
            if (head.length == 0) {
                throw new Invalid(Flaw.at("", "document-empty"));
            }
            if (!MediaTypes.mayBe(head)) {
                throw new Invalid(Flaw.at("", "document-type-not-accepted"));
            }
            out.write(head);
            size = head.length;
            byte[] buffer = new byte[64 * 1024];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > MOST) {
                    throw new Invalid(Flaw.at("", "document-too-large", "most", MOST_MEGABYTES));
                }
                out.write(buffer, 0, read);
            }
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    Path file() {
        return file;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
