package org.affianca.engine.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.RankSheet;
import org.affianca.api.queue.RuleVersion;
import org.affianca.engine.access.Viewer;

/** Writes the sheet that tells a person how it stands, and nothing of the others but how many they are. */
final class RankSheets {
    private final Turning turning;
    private final RuleKeeping rules;

    RankSheets(Turning turning, RuleKeeping rules) {
        this.turning = turning;
        this.rules = rules;
    }

    /** Empty when the entry did not wait yet on the day. */
    Optional<RankSheet> of(Viewer viewer, EntryRow row, String holder, LocalDate on) {
        Replay lived = turning.replay(viewer, row.listId(), on);
        return lived.standing(row.id().value()).map(standing -> sheet(viewer, row, holder, on, lived, standing));
    }

    private RankSheet sheet(Viewer viewer, EntryRow row, String holder, LocalDate on, Replay lived, Standing standing) {
        RuleVersion version = rules.find(viewer, row.listId(), lived.inForce()).orElseThrow();
        Marking marking = new Marking(version.rules(), lived.day());
        List<Point> explained = marking.explained(standing);
        var points = marking.sum(standing);
        List<Replay.Place> ranking = lived.ranking();
        Optional<Replay.Place> mine = ranking.stream()
                .filter(place -> place.standing().entry() == standing.entry())
                .findFirst();
        long same = ranking.stream()
                .filter(place -> place.points().compareTo(points) == 0)
                .count();
        return new RankSheet(
                row.id(),
                row.listId(),
                row.listName(),
                row.service(),
                holder,
                on,
                standing.state(),
                standing.enteredOn(),
                standing.urgent(),
                mine.map(Replay.Place::rank).orElse(0),
                ranking.size(),
                (int) same - (mine.isPresent() ? 1 : 0),
                points,
                explained,
                version);
    }
}
