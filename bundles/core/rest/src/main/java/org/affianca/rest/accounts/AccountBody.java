package org.affianca.rest.accounts;

import java.util.List;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Account;
import org.affianca.rest.answer.Versioned;

/** An account as administrators see it. */
public record AccountBody(
        UserId id,
        int version,
        String name,
        String label,
        List<String> roles,
        List<UnitId> units,
        boolean active,
        boolean mustChange)
        implements Versioned {
    static AccountBody of(Account account) {
        return new AccountBody(
                account.id(),
                account.version(),
                account.name(),
                account.label(),
                account.roles().stream().sorted().toList(),
                account.units().stream()
                        .sorted(java.util.Comparator.comparingLong(UnitId::value))
                        .toList(),
                account.active(),
                account.mustChange());
    }
}
