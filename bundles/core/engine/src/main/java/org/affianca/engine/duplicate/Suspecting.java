package org.affianca.engine.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.ground.Ground;

/**
 * Notes, when a person is written, with whom it may be confused: among all persons, whoever writes. Who sees which pair
 * is asked when the list is read.
 */
public final class Suspecting {
    private final Ground ground;
    private final DuplicateMapper sql;

    public Suspecting(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(DuplicateMapper.class);
    }

    /** A person was registered or corrected. */
    public void written(OrganisationId organisation, PersonId id) {
        sql.traits(organisation, id).ifPresent(person -> weigh(organisation, person));
    }

    private void weigh(OrganisationId organisation, DuplicateMapper.Row person) {
        Map<PersonId, PairRow> before = new HashMap<>();
        sql.ofPerson(organisation, person.id()).forEach(pair -> before.put(other(pair, person.id()), pair));
        for (DuplicateMapper.Row other : candidates(organisation, person)) {
            Set<Alike> reasons = Alike.between(person.traits(), other.traits());
            PairRow known = before.get(other.id());
            if (!reasons.isEmpty()) {
                note(organisation, person.id(), other.id(), reasons, known != null);
                before.remove(other.id());
            }
        }
        before.values().forEach(pair -> sql.drop(organisation, pair.onePersonId(), pair.otherPersonId()));
    }

    private void note(OrganisationId organisation, PersonId a, PersonId b, Set<Alike> reasons, boolean known) {
        PersonId one = a.value() < b.value() ? a : b;
        PersonId other = one.equals(a) ? b : a;
        int strength = reasons.iterator().next().ordinal();
        String codes = reasons.stream().map(Alike::because).map(Because::code).collect(Collectors.joining(","));
        if (known) {
            sql.weigh(organisation, one, other, strength, codes);
        } else {
            sql.insert(organisation, one, other, strength, codes, ground.clock().instant());
        }
    }

    private Collection<DuplicateMapper.Row> candidates(OrganisationId organisation, DuplicateMapper.Row person) {
        Map<PersonId, DuplicateMapper.Row> found = new LinkedHashMap<>();
        keep(found, sql.named(organisation, person.surnameKey(), person.nameKey()));
        keep(found, sql.named(organisation, person.nameKey(), person.surnameKey()));
        person.birthDate().ifPresent(day -> keep(found, sql.born(organisation, day)));
        found.remove(person.id());
        return found.values();
    }

    private static void keep(Map<PersonId, DuplicateMapper.Row> found, List<DuplicateMapper.Row> rows) {
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    private static PersonId other(PairRow pair, PersonId id) {
        return pair.onePersonId().equals(id) ? pair.otherPersonId() : pair.onePersonId();
    }
}
