package org.affianca.api.openid;

/**
 * The secrets of one sign-in: what comes back must carry the same state, the identity token the same nonce, and the code
 * is only worth something together with the verifier.
 */
public record Departure(String state, String nonce, String verifier) {
    /** Without the secrets: this may end in a log. */
    @Override
    public String toString() {
        return "Departure";
    }
}
