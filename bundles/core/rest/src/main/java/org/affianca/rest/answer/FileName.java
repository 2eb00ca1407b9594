package org.affianca.rest.answer;

/** A file's name as a header carries it (RFC 8187). */
public final class FileName {
    private FileName() {}

    public static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
