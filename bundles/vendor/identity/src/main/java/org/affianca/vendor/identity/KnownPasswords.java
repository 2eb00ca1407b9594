package org.affianca.vendor.identity;

import java.io.InputStream;
import java.util.Objects;

/** The list of passwords that everybody tries first: UTF-8, one a line. */
public final class KnownPasswords {
    private KnownPasswords() {}

    public static InputStream open() {
        return Objects.requireNonNull(KnownPasswords.class.getResourceAsStream("/dictionaries/passwords.txt"));
    }
}
