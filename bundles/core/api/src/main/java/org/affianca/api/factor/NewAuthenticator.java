package org.affianca.api.factor;

/**
 * An authenticator that waits for its first code; the secret is told this once.
 *
 * @param address {@code otpauth://…}, as the app reads it from the picture
 */
public record NewAuthenticator(long id, String secret, String address, Picture picture) {
    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return "NewAuthenticator " + id;
    }
}
