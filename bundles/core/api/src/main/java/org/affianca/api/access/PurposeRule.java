package org.affianca.api.access;

import java.util.Set;

/**
 * A purpose for which data may be looked at today: on which legal basis, and who may say that they look for it.
 *
 * @param basis the law or the task, as the register of processing names it
 * @param roles who may say it; empty for what the program says by itself
 * @param withheld whether the sheet for the citizen keeps such looks back
 * @param confirmed whether somebody of this installation has checked the basis
 */
public record PurposeRule(String code, String basis, Set<String> roles, boolean withheld, boolean confirmed) {
    public PurposeRule {
        roles = Set.copyOf(roles);
    }

    public boolean isOf(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
