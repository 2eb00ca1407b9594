package org.affianca.engine.factor;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;

/** Where the page stands that speaks with a passkey; browsers refuse passkeys to addresses that are numbers. */
record Origin(String address, String site) {
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*|.*:.*");

    static Origin of(String address) {
        String host = URI.create(address).getHost();
        if (host == null || NUMBER.matcher(host).matches()) {
            throw new Refused(Because.of("passkey-needs-name"));
        }
        return new Origin(address.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT));
    }
}
