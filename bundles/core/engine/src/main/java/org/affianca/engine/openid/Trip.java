package org.affianca.engine.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.affianca.api.openid.Departure;
import org.affianca.engine.access.Secrets;

/**
 * One way to a provider and back. All its secrets follow from the one that the browser carries, each by itself and none
 * backwards, so that who only begins writes nothing to the database and no other browser, and no other provider, can
 * finish.
 */
record Trip(Instant begun, String secret) {
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,12})\\.[A-Za-z0-9_-]{43}");

    static Trip begin(Instant now) {
        return new Trip(now, now.getEpochSecond() + "." + Secrets.token());
    }

    /** The trip that a browser says it is on; empty for what can be none. */
    static Optional<Trip> of(String secret) {
        var match = SHAPE.matcher(secret);
        return match.matches()
                ? Optional.of(new Trip(Instant.ofEpochSecond(Long.parseLong(match.group(1))), secret))
                : Optional.empty();
    }

    boolean isUnderWay(Instant now) {
        return !now.isBefore(begun.minus(LONGEST)) && now.isBefore(begun.plus(LONGEST));
    }

    Departure departure(String provider) {
        return new Departure(part("state", provider), part("nonce", provider), part("verifier", provider));
    }

    private String part(String what, String provider) {
        try {
            byte[] text = (what + "\n" + provider + "\n" + secret).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return "Trip of " + begun;
    }
}
