package org.affianca.engine.queue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.affianca.api.queue.EntryLine;
import org.affianca.api.queue.RulePreview;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Shift;
import org.affianca.engine.queue.Replay.Place;

/** Who would move if rules were published; nothing is written. */
final class Preview {
    private Preview() {}

    /** An entry as it stands and as it would stand. */
    private record Both(EntryRow now, Place then) {
        boolean moves() {
            return then.rank() != now.standing();
        }

        boolean changes() {
            return moves() || then.points().compareTo(now.points()) != 0;
        }

        Shift shift(EntryLine line) {
            return new Shift(line, now.standing(), then.rank(), now.points(), then.points());
        }
    }

    static RulePreview of(
            RuleVersion version,
            List<EntryRow> now,
            LocalDate today,
            Function<Collection<EntryRow>, List<EntryLine>> lines) {
        List<Standing> standings = now.stream().map(EntryRow::asStanding).toList();
        List<Both> changed = both(now, Replay.ranked(standings, version.rules(), today, Set.of())).stream()
                .filter(Both::changes)
                .toList();
        List<Both> shown = changed.subList(0, Math.min(changed.size(), RulePreview.MOST_SHIFTS));
        List<EntryLine> named = lines.apply(shown.stream().map(Both::now).toList());
        Marking marking = new Marking(version.rules(), today);
        return new RulePreview(
                version.number(),
                now.size(),
                (int) changed.stream().filter(Both::moves).count(),
                (int) standings.stream().filter(marking::isUnstated).count(),
                IntStream.range(0, shown.size())
                        .mapToObj(i -> shown.get(i).shift(named.get(i)))
                        .toList());
    }

    private static List<Both> both(List<EntryRow> now, List<Place> then) {
        Map<Long, EntryRow> rows =
                now.stream().collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return then.stream()
                .flatMap(place ->
                        Optional.ofNullable(rows.get(place.standing().entry()))
                                .map(row -> new Both(row, place))
                                .stream())
                .toList();
    }
}
