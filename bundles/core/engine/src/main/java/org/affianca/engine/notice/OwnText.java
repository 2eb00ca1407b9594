package org.affianca.engine.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.affianca.api.notice.NoticeText;

/** The text the program brings along until the body writes its own. */
final class OwnText {
    static final int FIRST = 1;

    private OwnText() {}

    static NoticeText read() {
        return new NoticeText(FIRST, file("it"), file("en"), "");
    }

    private static String file(String language) {
        String name = "/notice/notice_" + language + ".txt";
        try (InputStream in = OwnText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the bundle: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + name, failed);
        }
    }
}
