package org.affianca.rest.account;

import java.util.List;

/** Recovery codes, told this once; none when those before stay good. */
public record RecoveryCodes(List<String> codes) {
    /** Without the codes: this may end in a log. */
    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
