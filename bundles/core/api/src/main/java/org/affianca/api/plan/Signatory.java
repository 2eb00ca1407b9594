package org.affianca.api.plan;

import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * Somebody before whom a version is put to be signed.
 *
 * @param name 1 to 200 characters
 * @param person the register's record of them, when there is one
 * @param required whether the plan is not agreed without this signature
 */
public record Signatory(int number, Role role, String name, Optional<PersonId> person, boolean required) {
    /** As what somebody signs. */
    public enum Role {
        PERSON,
        /** Parent, guardian, support administrator: signs in the person's place. */
        REPRESENTATIVE,
        CASE_MANAGER,
        /** Who answers for the plan being carried out, where the law names one. */
        REFERENT,
        FAMILY,
        BODY,
        OTHER
    }
}
