package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text in UTF-8, or in one of the old one-byte alphabets: no control characters but those that set lines. */
final class Plain {
    private Plain() {}

    static boolean isText(Path file) throws IOException {
        boolean onlyUtf8 = false;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        return false;
                    }
                    onlyUtf8 |= isUndefinedInOldAlphabets(buffer[i]);
                }
            }
        }
        return !onlyUtf8 || isUtf8(file);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            char[] buffer = new char[64 * 1024];
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** @param cut whether more follows, so that the last character may be a half */
    static boolean isText(byte[] bytes, boolean cut) {
        boolean high = false;
        for (byte b : bytes) {
            if (isControl(b)) {
                return false;
            }
            high |= isUndefinedInOldAlphabets(b);
        }
        if (!high) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), !cut);
        return !result.isError();
    }

    private static boolean isControl(byte b) {
        int c = b & 0xFF;
        return c == 0x7F || c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    /** Bytes that Windows-1252 leaves undefined: with them a text is UTF-8 or none. */
    private static boolean isUndefinedInOldAlphabets(byte b) {
        int c = b & 0xFF;
        return c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D;
    }
}
