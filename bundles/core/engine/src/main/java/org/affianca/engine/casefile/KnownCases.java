package org.affianca.engine.casefile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CasesByCode;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.casefile.KnownPerson;
import org.affianca.api.person.FiscalCode;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Padded;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.wall.Misses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a list of people at once; what found nobody is a look that showed nothing, as it is in a search. */
@Component
public final class KnownCases implements CasesByCode {
    /** Lists of few lengths are few statements. */
    private static final int STEP = 20;

    private final Ground ground;
    private final Misses misses;
    private final KnownMapper sql;

    @Activate
    public KnownCases(@Reference Ground ground) {
        this.ground = ground;
        this.misses = new Misses(ground);
        this.sql = ground.sql(KnownMapper.class);
    }

    @Override
    public List<KnownPerson> find(Set<FiscalCode> codes) {
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("too many codes at once: " + codes.size());
        }
        ground.sight().need("finding the cases of many people", Role.WORKER, Role.COORDINATOR);
        return codes.isEmpty() ? List.of() : ground.within(() -> found(ground.viewer(), plain(codes)));
    }

    private List<KnownPerson> found(Viewer viewer, Set<String> codes) {
        List<KnownMapper.PersonRow> all = sql.people(viewer, Padded.to(STEP, codes, ""));
        List<KnownMapper.PersonRow> seen =
                all.stream().filter(KnownMapper.PersonRow::seen).toList();
        Map<PersonId, List<KnownCase>> cases = cases(viewer, seen);
        missed(codes, all);
        seen.forEach(person -> ground.looks().seen("person", person.id().value()));
        return seen.stream()
                .map(person -> new KnownPerson(
                        new FiscalCode(person.fiscalKey()),
                        person.id(),
                        person.label(),
                        cases.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private Map<PersonId, List<KnownCase>> cases(Viewer viewer, List<KnownMapper.PersonRow> people) {
        List<PersonId> ids = people.stream().map(KnownMapper.PersonRow::id).toList();
        List<KnownMapper.CaseRow> rows =
                ids.isEmpty() ? List.of() : sql.cases(viewer, Padded.to(STEP, ids, new PersonId(0)));
        ground.looks().searched("case", rows.size());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        KnownMapper.CaseRow::personId,
                        Collectors.mapping(KnownMapper.CaseRow::known, Collectors.toList())));
    }

    /** Alike for who is not there and who may not be seen: the clock finds out which it was. */
    private void missed(Collection<String> codes, List<KnownMapper.PersonRow> all) {
        Set<String> nobodys = new HashSet<>(codes);
        for (KnownMapper.PersonRow person : all) {
            nobodys.remove(person.fiscalKey());
            if (!person.seen()) {
                misses.missed("people", person.id().value());
            }
        }
        nobodys.forEach(code -> misses.missed("people", 0));
    }

    private static Set<String> plain(Set<FiscalCode> codes) {
        return codes.stream().map(FiscalCode::withoutHomocody).collect(Collectors.toSet());
    }
}
