package org.affianca.engine.apart;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.vault.Vault;

/** Which records are kept apart for good; the table tells no pair to who does not know it already. */
public final class Apart {
    private static final String CONTEXT = "core.kept_apart/mark";

    private final Vault vault;
    private final ApartMapper sql;

    public Apart(Mappers mappers, Vault vault) {
        this.vault = vault;
        this.sql = mappers.of(ApartMapper.class);
    }

    public void keep(OrganisationId organisation, PersonId one, PersonId other) {
        sql.keep(organisation, mark(one, other));
    }

    public boolean are(OrganisationId organisation, PersonId one, PersonId other) {
        return !from(organisation, one, Set.of(other)).isEmpty();
    }

    /** Those of the others that are kept apart from the one. */
    public Set<PersonId> from(OrganisationId organisation, PersonId one, Collection<PersonId> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        Map<String, PersonId> marks =
                others.stream().collect(Collectors.toMap(other -> mark(one, other), Function.identity()));
        return sql.known(organisation, marks.keySet()).stream().map(marks::get).collect(Collectors.toSet());
    }

    private String mark(PersonId one, PersonId other) {
        long low = Math.min(one.value(), other.value());
        long high = Math.max(one.value(), other.value());
        return vault.blind(CONTEXT, low + " " + high);
    }
}
