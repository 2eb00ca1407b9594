package org.affianca.engine.duplicate;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.duplicate.Comparison;
import org.affianca.api.duplicate.Duplicate;
import org.affianca.api.duplicate.Duplicates;
import org.affianca.api.person.People;
import org.affianca.api.person.Person;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.merge.Participation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of suspected duplicates. */
@Component
public final class SuspectedDuplicates implements Duplicates {
    private final Ground ground;
    private final People people;
    private final Participation participation;
    private final DuplicateMapper sql;

    @Activate
    public SuspectedDuplicates(
            @Reference Ground ground, @Reference People people, @Reference Participation participation) {
        this.ground = ground;
        this.people = people;
        this.participation = participation;
        this.sql = ground.sql(DuplicateMapper.class);
    }

    @Override
    public Page<Duplicate> list(boolean toldApart, Paging paging) {
        DuplicateMapper.After after = Cursor.read(
                        paging,
                        4,
                        key -> new DuplicateMapper.After(
                                Integer.parseInt(key.get(0)),
                                Instant.parse(key.get(1)),
                                Long.parseLong(key.get(2)),
                                Long.parseLong(key.get(3))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<PairRow> pairs = Cursor.page(
                    sql.list(viewer, toldApart, after, paging.limit() + 1), paging, PairRow::cursor, pair -> pair);
            ground.looks().searched("duplicate", pairs.items().size());
            return new Page<>(whole(viewer, pairs.items()), pairs.next());
        });
    }

    @Override
    public Optional<Comparison> compare(PersonId one, PersonId other) {
        return ground.within(() -> {
            Optional<Duplicate> pair = pair(ground.viewer(), one, other);
            return pair.map(found -> new Comparison(
                    found,
                    whole(found.one().id()),
                    whole(found.other().id()),
                    participation.held(
                            ground.viewer(), found.one().id(), found.other().id())));
        });
    }

    @Override
    public Duplicate tellApart(PersonId one, PersonId other, int version, String reason) {
        Actor actor = ground.sight().need("telling persons apart", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Duplicate pair = mustSee(one, other);
            new Flaws(ground.codes()).prose("/reason", reason, 2_000).orThrow();
            int base = version;
            if (version == 0 && pair.version() == 0) {
                sql.insert(
                        actor.organisation(),
                        pair.one().id(),
                        pair.other().id(),
                        Alike.SAME_NAME.ordinal() + 1,
                        "",
                        ground.clock().instant());
                base = 1;
            }
            if (sql.tellApart(
                            actor.organisation(),
                            pair.one().id(),
                            pair.other().id(),
                            base,
                            reason.strip(),
                            ground.clock().instant(),
                            actor.id())
                    == 0) {
                throw stale(actor, pair);
            }
            return mustSee(one, other);
        });
    }

    @Override
    public Duplicate suspectAgain(PersonId one, PersonId other, int version) {
        Actor actor = ground.sight().need("suspecting persons again", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Duplicate pair = mustSee(one, other);
            if (sql.suspect(actor.organisation(), pair.one().id(), pair.other().id(), version) == 0) {
                throw stale(actor, pair);
            }
            return mustSee(one, other);
        });
    }

    private RuntimeException stale(Actor actor, Duplicate pair) {
        return sql.changed(actor.organisation(), pair.one().id(), pair.other().id())
                .<RuntimeException>map(changed -> changed.stale())
                .orElseGet(() -> new Missing("pair of persons"));
    }

    private Duplicate mustSee(PersonId one, PersonId other) {
        return pair(ground.viewer(), one, other).orElseThrow(() -> new Missing("pair of persons"));
    }

    private Person whole(PersonId id) {
        return people.find(id).orElseThrow(() -> new Missing("person"));
    }

    /** What is noted of the two; what may be said of any two when nothing is. */
    private Optional<Duplicate> pair(Viewer viewer, PersonId a, PersonId b) {
        PersonId one = a.value() < b.value() ? a : b;
        PersonId other = one.equals(a) ? b : a;
        Map<PersonId, PersonLine> lines = lines(viewer, Stream.of(one, other));
        PersonLine first = lines.get(one);
        PersonLine second = lines.get(other);
        if (first == null || second == null || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(sql.find(viewer.organisation(), one, other)
                .map(pair -> pair.with(first, second))
                .orElseGet(() -> new Duplicate(
                        first.summary(),
                        second.summary(),
                        0,
                        Alike.becauses(Alike.between(first.traits(), second.traits())),
                        Optional.empty())));
    }

    private List<Duplicate> whole(Viewer viewer, List<PairRow> pairs) {
        Map<PersonId, PersonLine> lines =
                lines(viewer, pairs.stream().flatMap(pair -> Stream.of(pair.onePersonId(), pair.otherPersonId())));
        return pairs.stream()
                .flatMap(pair -> Optional.ofNullable(lines.get(pair.onePersonId()))
                        .flatMap(one -> Optional.ofNullable(lines.get(pair.otherPersonId()))
                                .map(other -> pair.with(one, other)))
                        .stream())
                .toList();
    }

    private Map<PersonId, PersonLine> lines(Viewer viewer, Stream<PersonId> ids) {
        Set<PersonId> asked = ids.collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : sql.people(viewer, asked).stream().collect(Collectors.toMap(PersonLine::id, Function.identity()));
    }
}
