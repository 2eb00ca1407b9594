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
import org.affianca.engine.apart.Apart;
import org.affianca.engine.ground.Ground;

/**
 * Notes, when a person is written, with whom it may be confused: among all persons, whoever writes. Who sees which pair
 * is asked when the list is read.
 */
public final class Suspecting {
    private final Ground ground;
    private final DuplicateMapper sql;
    private final Apart apart;

    public Suspecting(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(DuplicateMapper.class);
        this.apart = new Apart(ground.mappers(), ground.vault());
    }

    /** A person was registered or corrected. */
    public void written(OrganisationId organisation, PersonId id) {
        sql.traits(organisation, id).ifPresent(person -> weigh(organisation, person));
    }

    private void weigh(OrganisationId organisation, DuplicateMapper.Row person) {
        Map<PersonId, PairRow> before = new HashMap<>();
        sql.ofPerson(organisation, person.id()).forEach(pair -> before.put(other(pair, person.id()), pair));
        alike(organisation, person).forEach((other, reasons) -> {
            note(organisation, person.id(), other, reasons, before.containsKey(other));
            before.remove(other);
        });
        before.values().forEach(pair -> sql.drop(organisation, pair.onePersonId(), pair.otherPersonId()));
    }

    /** Those it may be confused with; never one that is kept apart from it. */
    private Map<PersonId, Set<Alike>> alike(OrganisationId organisation, DuplicateMapper.Row person) {
        Map<PersonId, Set<Alike>> found = new LinkedHashMap<>();
        for (DuplicateMapper.Row other : candidates(organisation, person)) {
            Set<Alike> reasons = Alike.between(person.traits(), other.traits());
            if (!reasons.isEmpty()) {
                found.put(other.id(), reasons);
            }
        }
        found.keySet().removeAll(apart.from(organisation, person.id(), List.copyOf(found.keySet())));
        return found;
    }

    /** The two are kept apart from now on: nothing here may tell of them together. */
    public void forget(OrganisationId organisation, PersonId a, PersonId b) {
        PersonId one = a.value() < b.value() ? a : b;
        sql.forget(organisation, one, one.equals(a) ? b : a);
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
