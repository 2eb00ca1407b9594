package org.affianca.api.order;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.time.Period;

/**
 * Who has a part in an order: special curator, guardian, lawyer, judge, expert.
 *
 * @param role code of list {@code order-role}
 * @param person of the register, if known there
 * @param name 1 to 200 characters unless the person is given
 */
public record OrderRole(String role, Optional<PersonId> person, String name, Period period) {}
