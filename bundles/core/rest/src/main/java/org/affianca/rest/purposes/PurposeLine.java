package org.affianca.rest.purposes;

import org.affianca.api.access.Actor;
import org.affianca.api.access.PurposeRule;

/** A purpose with its label: whether the one who asks may say it in {@code X-Affianca-Purpose}. */
public record PurposeLine(String code, String label, String basis, boolean mine, boolean withheld, boolean confirmed) {
    static PurposeLine of(PurposeRule rule, String label, Actor actor) {
        return new PurposeLine(rule.code(), label, rule.basis(), rule.isOf(actor), rule.withheld(), rule.confirmed());
    }
}
