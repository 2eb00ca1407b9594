package org.affianca.engine.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, made up byte by byte. */
final class Samples {
    private Samples() {}

    static byte[] pdf() {
        return bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj << >> endobj\n%%EOF\n");
    }

    static byte[] png() {
        return bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR");
    }

    static byte[] jpeg() {
        return bytes("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000");
    }

    static byte[] webp() {
        return bytes("RIFF\u0024\u0000\u0000\u0000WEBPVP8 ");
    }

    static byte[] tiff() {
        return bytes("II*\u0000\u0008\u0000\u0000\u0000");
    }

    static byte[] mail() {
        return bytes(
                "Return-Path: <ada@esempio.invalid>\r\nFrom: Ada <ada@esempio.invalid>\r\nSubject: Domanda\r\n\r\nBuongiorno\r\n");
    }

    /** The beginning of a signed file: a sequence that says "signed data". */
    static byte[] signed() {
        return bytes(
                "\u0030\u0082\u0010\u0000\u0006\u0009\u002a\u0086\u0048\u0086\u00f7\r\u0001\u0007\u0002\u00a0\u0082\u0001\u0000aaaaaaaa");
    }

    static byte[] executable() {
        return bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000");
    }

    static byte[] openDocument(String kind) {
        return zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<x/>");
    }

    static byte[] office(String part) {
        return zip("[Content_Types].xml", "<Types/>", part, "<x/>");
    }

    /** @param names name and content in turn */
    static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.length; i += 2) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(names[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
