package org.affianca.engine.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.OrganisationId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.person.Address;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.PersonVersion;
import org.affianca.api.person.PersonVersion.Change;
import org.affianca.api.time.Validity;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.vault.Vault;

/** What each version of a person's record changed. */
final class Past {
    private final PastMapper sql;
    private final Vault vault;

    Past(Ground ground) {
        this.sql = ground.sql(PastMapper.class);
        this.vault = ground.vault();
    }

    Page<PersonVersion> versions(Viewer viewer, PersonId id, Paging paging) {
        int below = Cursor.read(paging, 1, key -> Integer.valueOf(key.get(0))).orElse(Integer.MAX_VALUE);
        // One more to know that there are others, and one more to compare the last with.
        List<VersionRow> rows = sql.versions(viewer.organisation(), id, below, paging.limit() + 2);
        if (rows.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<Move> moves = moves(
                viewer, id, rows.get(rows.size() - 1).version(), rows.get(0).version());
        boolean places = sql.secretPlaces(viewer.organisation(), id) == sql.secretPlacesSeen(viewer, id);
        List<PersonVersion> versions = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), paging.limit() + 1); i++) {
            Optional<VersionRow> before = i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
            versions.add(version(rows.get(i), before, moves, places));
        }
        return Cursor.page(versions, paging, version -> Cursor.of(version.version()), version -> version);
    }

    private static PersonVersion version(
            VersionRow row, Optional<VersionRow> before, List<Move> moves, boolean places) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> old = before.map(VersionRow::fields).orElse(Map.of());
        row.fields().forEach((field, now) -> {
            String was = old.getOrDefault(field, "");
            // A place that is secret now stood in the open once; who may not see it does not see it there either.
            if (!was.equals(now) && (places || !field.equals("residence"))) {
                changes.add(new Change(field, was, now));
            }
        });
        moves.stream()
                .map(Move::list)
                .distinct()
                .filter(list -> places || !list.equals("addresses"))
                .map(list -> new Change(
                        list,
                        told(moves, move -> move.list().equals(list) && move.left(row.version())),
                        told(moves, move -> move.list().equals(list) && move.since() == row.version())))
                .filter(change -> !change.before().equals(change.after()))
                .forEach(changes::add);
        return new PersonVersion(row.version(), row.changedAt(), row.label(), changes);
    }

    private static String told(List<Move> moves, Predicate<Move> which) {
        return moves.stream().filter(which).map(Move::line).collect(Collectors.joining("; "));
    }

    private List<Move> moves(Viewer viewer, PersonId id, int low, int high) {
        OrganisationId org = viewer.organisation();
        return Stream.of(
                        moves(
                                sql.names(org, id, low, high),
                                r -> new Move("names", r.sinceVersion(), r.untilVersion(), name(r))),
                        moves(
                                sql.addresses(viewer, id, low, high),
                                r -> new Move(
                                        "addresses",
                                        r.sinceVersion(),
                                        r.untilVersion(),
                                        address(r.entry(vault, org, id)))),
                        moves(
                                sql.citizenships(org, id, low, high),
                                r -> new Move(
                                        "citizenships",
                                        r.sinceVersion(),
                                        r.untilVersion(),
                                        Lines.dated(r.country(), r.fromDay(), r.untilDay()))),
                        moves(
                                sql.codes(org, id, low, high),
                                r -> new Move(
                                        "codes",
                                        r.sinceVersion(),
                                        r.untilVersion(),
                                        Lines.dated(r.code(), r.fromDay(), r.untilDay()))),
                        moves(
                                sql.points(org, id, low, high),
                                r -> new Move(
                                        "contactPoints",
                                        r.sinceVersion(),
                                        r.untilVersion(),
                                        Lines.joined(" – ", r.reach(), r.remark()))))
                .flatMap(moves -> moves)
                .toList();
    }

    private static <R> Stream<Move> moves(List<R> rows, Function<R, Move> move) {
        return rows.stream().map(move);
    }

    private static String name(NameRow r) {
        return Lines.dated(Lines.joined(" ", r.surname(), r.name()), r.fromDay(), r.untilDay());
    }

    private static String address(DatedAddress entry) {
        Address at = entry.address();
        String place = Lines.address(at.street(), at.postcode(), at.municipality(), at.province());
        Validity days = entry.validity();
        return Lines.dated(Lines.joined(" – ", place, entry.note()), days.from(), days.until());
    }

    /** An entry of a list that came with a version and left with a later one. */
    private record Move(String list, int since, Optional<Integer> until, String line) {
        boolean left(int version) {
            return until.filter(last -> last == version - 1).isPresent();
        }
    }
}
