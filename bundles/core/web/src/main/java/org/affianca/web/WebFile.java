package org.affianca.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the screens, held in memory; packed once, when the first browser asks for it so. */
final class WebFile {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "woff2", "font/woff2",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final String type;
    private final byte[] plain;
    private volatile byte @Nullable [] packed;

    WebFile(String path, byte[] plain) {
        this.type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        this.plain = plain;
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    /** Fonts and pictures are packed already. */
    boolean shrinks() {
        return plain.length > 400 && !type.startsWith("font/") && !type.equals("image/png");
    }

    byte[] packed() {
        byte[] known = packed;
        if (known == null) {
            known = gzip(plain);
            packed = known;
        }
        return known;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("packing a file of the screens", e);
        }
        return out.toByteArray();
    }
}
