package org.affianca.api.factor;

import java.util.List;

/**
 * What a browser asks a passkey to sign.
 *
 * @param challenge base64url, good once and for minutes
 * @param site the name of the site the passkey is of
 * @param account a handle of the account that tells nothing, base64url
 * @param credentials those that answer, or, when a new one is made, those that exist
 */
public record PasskeyQuestion(
        String challenge, String site, String account, String name, String label, List<String> credentials) {
    public PasskeyQuestion {
        credentials = List.copyOf(credentials);
    }
}
