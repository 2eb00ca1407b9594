package org.affianca.api.work;

import org.affianca.api.catalogue.Kind;

/** A judgement of a situation; {@code instrument} names the questionnaire that scores it, empty when none is used. */
public record Assessment(Common common, String instrument) implements Work {
    @Override
    public Kind kind() {
        return Kind.ASSESSMENT;
    }
}
