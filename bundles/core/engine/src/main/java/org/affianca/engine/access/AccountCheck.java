package org.affianca.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.UnitId;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Collects what is wrong with an account about to be written. */
final class AccountCheck {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final Pattern AREA_ROLE = Pattern.compile("[a-z][a-z0-9]{0,31}\\.[a-z][a-z0-9-]{0,30}");
    private static final Set<String> CORE_ROLES = Set.of(
            Role.DESK,
            Role.WORKER,
            Role.COORDINATOR,
            Role.ADMINISTRATOR,
            Role.PRIVACY,
            Role.ADOPTION,
            Role.EXISTENCE,
            Role.PROVIDER,
            Role.RETURNS);

    private final Set<UnitId> units;
    private final List<Flaw> flaws = new ArrayList<>();

    AccountCheck(Set<UnitId> units) {
        this.units = units;
    }

    void name(String name, boolean taken) {
        if (!NAME.matcher(name).matches()) {
            flaws.add(Flaw.at("/name", "account-name"));
        } else if (taken) {
            flaws.add(Flaw.at("/name", "account-name-taken"));
        }
    }

    void rest(String label, Set<String> roles, Set<UnitId> wanted) {
        if (label.isBlank() || label.strip().length() > 200) {
            flaws.add(Flaw.at("/label", "text-length", "most", 200));
        }
        roles.stream()
                .filter(role -> !isRole(role))
                .sorted()
                .forEach(role -> flaws.add(Flaw.at("/roles", "unknown-role", "role", role)));
        if (roles.contains(Role.PROVIDER) && roles.size() > 1) {
            // Whoever delivers for a partner must not read what the office reads.
            flaws.add(Flaw.at("/roles", "provider-alone"));
        }
        wanted.stream()
                .filter(unit -> !units.contains(unit))
                .forEach(unit -> flaws.add(Flaw.at("/units", "unknown-unit", "unit", unit.value())));
    }

    static boolean isRole(String word) {
        return CORE_ROLES.contains(word) || AREA_ROLE.matcher(word).matches();
    }

    List<Flaw> found() {
        return List.copyOf(flaws);
    }

    void refuseFlaws() {
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }
}
