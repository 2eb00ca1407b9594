package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Tells what a file is from its own bytes; what a client says of it is never believed. */
final class MediaTypes {
    /** How many bytes of the beginning tell enough. */
    static final int HEAD = 8 * 1024;

    private static final byte[] SIGNED_DATA = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2
    };
    private static final Pattern MAIL = Pattern.compile(
            "(?i)\\A(return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[a-z-]+):[ \\t].*",
            Pattern.DOTALL);
    private static final Pattern MAIL_FROM = Pattern.compile("(?im)^(from|date|message-id):[ \\t]");

    private MediaTypes() {}

    /** Whether a file that begins so may be of an accepted type at all. */
    static boolean mayBe(byte[] head) {
        return begins(head, 0, "PK\u0003\u0004") || fixed(head).isPresent() || Plain.isText(head, true);
    }

    /** The type of the whole file. */
    static MediaType of(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, 0, "PK\u0003\u0004")) {
            return Zipped.of(file);
        }
        Optional<MediaType> fixed = fixed(head);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        if (!Plain.isText(file)) {
            throw new Invalid(Flaw.at("", "document-type-not-accepted"));
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("-----BEGIN PKCS7-----") || text.startsWith("-----BEGIN CMS-----")) {
            return MediaType.P7M;
        }
        return MAIL.matcher(text).matches() && MAIL_FROM.matcher(text).find() ? MediaType.EML : MediaType.TXT;
    }

    /** Types that their first bytes give away. */
    private static Optional<MediaType> fixed(byte[] head) {
        if (new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return Optional.of(MediaType.PDF);
        }
        if (begins(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(MediaType.PNG);
        }
        if (begins(head, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaType.JPEG);
        }
        if (begins(head, 0, "GIF87a") || begins(head, 0, "GIF89a")) {
            return Optional.of(MediaType.GIF);
        }
        if (begins(head, 0, "RIFF") && begins(head, 8, "WEBP")) {
            return Optional.of(MediaType.WEBP);
        }
        if (begins(head, 0, "II*\u0000") || begins(head, 0, "MM\u0000*")) {
            return Optional.of(MediaType.TIFF);
        }
        return isSigned(head) ? Optional.of(MediaType.P7M) : Optional.empty();
    }

    /** A DER sequence whose first element says "signed data" (RFC 5652). */
    private static boolean isSigned(byte[] head) {
        if (head.length < 20 || head[0] != 0x30) {
            return false;
        }
        int lengthBytes = (head[1] & 0x80) == 0 ? 1 : 1 + (head[1] & 0x7F);
        int at = 1 + lengthBytes;
        if (at + SIGNED_DATA.length > head.length) {
            return false;
        }
        for (int i = 0; i < SIGNED_DATA.length; i++) {
            if (head[at + i] != SIGNED_DATA[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] head, int at, String magic) {
        if (head.length < at + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[at + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
