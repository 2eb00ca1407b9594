package org.affianca.engine.gathering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Role;
import org.affianca.api.gathering.Gathering;
import org.affianca.api.gathering.Guest;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Gatherings: when, who came, what was said. */
final class GatheringShape implements Shape<Gathering> {
    private final GatheringMapper sql;

    GatheringShape(GatheringMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "gathering";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.WORKER, Role.COORDINATOR);
    }

    @Override
    public Gathering tidy(Gathering data) {
        return new Gathering(
                data.kind(),
                data.title().strip(),
                data.unit(),
                data.undertaking(),
                data.state(),
                data.on(),
                data.at().strip(),
                data.minutes(),
                data.place().strip(),
                data.confidential(),
                data.credits(),
                data.agenda().strip(),
                data.account().strip(),
                data.guests());
    }

    @Override
    public void check(Gathering data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        GatheringRules.check(data, viewer.today(), flaws);
        data.undertaking()
                .ifPresent(
                        id -> flaws.when(sql.undertaking(viewer, id).isEmpty(), "/undertaking", "unknown-undertaking"));
    }

    @Override
    public String pointerTo(int involved) {
        return "/guests/" + involved + "/who";
    }

    @Override
    public Head head(Gathering data, Viewer viewer) {
        return Head.titled(data.kind(), data.title())
                .listedBy(Newest.place(data.on()))
                .seenBy(data.confidential() ? Secrecy.PROFESSIONAL : Secrecy.ORDINARY)
                .about(data.undertaking())
                .in(data.unit())
                .between(data.on(), Optional.of(data.on()))
                .with(data.guests().stream().map(Guest::who).toList());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Gathering data) {
        sql.keep(viewer, id, version, data);
        List<Integer> present = IntStream.range(0, data.guests().size())
                .filter(place -> data.guests().get(place).present())
                .boxed()
                .toList();
        if (!present.isEmpty()) {
            sql.attend(viewer, id, version, present);
        }
    }

    @Override
    public Map<Long, Gathering> read(Viewer viewer, Which which, List<Entry> entries) {
        Map<Long, Set<Integer>> present = sql.present(viewer, which).stream()
                .collect(groupingBy(
                        GatheringMapper.Presence::entryId, mapping(GatheringMapper.Presence::place, toSet())));
        return Entry.with(
                entries,
                sql.these(viewer, which),
                GatheringMapper.Row::entryId,
                (entry, row) -> new Gathering(
                        entry.row().kind(),
                        entry.row().title(),
                        entry.row().unit(),
                        entry.row().aboutId(),
                        row.state(),
                        entry.from(),
                        row.atTime(),
                        row.minutes(),
                        row.venue(),
                        row.confidential(),
                        row.credits(),
                        row.agenda(),
                        row.account(),
                        guests(entry, present.getOrDefault(entry.id(), Set.of()))));
    }

    private static List<Guest> guests(Entry entry, Set<Integer> present) {
        return IntStream.range(0, entry.involved().size())
                .mapToObj(place -> new Guest(entry.involved().get(place), present.contains(place)))
                .toList();
    }
}
