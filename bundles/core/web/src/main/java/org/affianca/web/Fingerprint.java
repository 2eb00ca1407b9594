package org.affianca.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 over what is given to it, in the two ways we write one. */
final class Fingerprint {
    private static final int SHORT = 12;
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(String path, byte[] bytes) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
        return this;
    }

    /** Short enough for an address, long enough never to meet its like. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    /** As a content security policy names an inline script it allows. */
    static String ofScript(String script) {
        byte[] hash = new Fingerprint().digest.digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
