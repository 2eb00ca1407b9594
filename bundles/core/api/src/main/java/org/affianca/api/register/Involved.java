package org.affianca.api.register;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;

/**
 * Who takes part in something, and when: one of the staff, a partner of the register, or somebody by name.
 *
 * @param role a code of list {@code involved-role}; {@code lead}, {@code chair}, {@code secretary} and {@code tutor} also
 *     keep the entry
 * @param name at most 200 characters; empty for staff and partners, whose own names are shown
 */
public record Involved(
        String role,
        Optional<UserId> staff,
        Optional<Long> partner,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public static Involved of(String role, UserId staff) {
        return new Involved(role, Optional.of(staff), Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    public static Involved named(String role, String name) {
        return new Involved(role, Optional.empty(), Optional.empty(), name, Optional.empty(), Optional.empty());
    }

    public static Involved partner(String role, long partner) {
        return new Involved(role, Optional.empty(), Optional.of(partner), "", Optional.empty(), Optional.empty());
    }
}
