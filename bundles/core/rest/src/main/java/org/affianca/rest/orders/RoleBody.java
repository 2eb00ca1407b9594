package org.affianca.rest.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.order.OrderRole;
import org.affianca.rest.answer.Periods;

/** Who has a part in an order, and between which days. */
public record RoleBody(String role, Optional<PersonId> person, String name, LocalDate from, Optional<LocalDate> until) {
    static RoleBody of(OrderRole role) {
        return new RoleBody(
                role.role(),
                role.person(),
                role.name(),
                role.period().from(),
                role.period().until());
    }

    OrderRole toRole() {
        return new OrderRole(role, person, name, Periods.of(from, until, "/roles"));
    }
}
