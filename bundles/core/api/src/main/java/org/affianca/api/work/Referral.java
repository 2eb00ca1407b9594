package org.affianca.api.work;

import org.affianca.api.catalogue.Kind;

/** Handing over to or from another body, named in 1 to 200 characters. */
public record Referral(Common common, Direction direction, String body) implements Work {
    @Override
    public Kind kind() {
        return Kind.REFERRAL;
    }
}
