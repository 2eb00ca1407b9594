package org.affianca.rest.documents;

/** A file's name as a header carries it (RFC 8187). */
final class FileName {
    private FileName() {}

    static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
