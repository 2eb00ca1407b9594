package org.affianca.engine.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.EpisodeFigures;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Telling;
import org.affianca.engine.db.Mappers;

/** Counts episodes; one that was archived without taking charge has no reason for its closing. */
final class Figures {
    private final Mappers mappers;
    private final FigureMapper sql;

    Figures(Mappers mappers) {
        this.mappers = mappers;
        this.sql = mappers.of(FigureMapper.class);
    }

    EpisodeFigures of(Viewer viewer, Period days, Optional<UnitId> unit) {
        Telling telling = Telling.to(viewer, mappers);
        Map<String, Tally> counts = new HashMap<>();
        for (FigureMapper.Count count : sql.begun(viewer, days, unit)) {
            add(counts, telling, count);
        }
        for (FigureMapper.Count count : sql.charged(viewer, days, unit)) {
            add(counts, telling, count);
        }
        Map<String, Tally> ended = new HashMap<>();
        for (FigureMapper.Count count : sql.ended(viewer, days, unit)) {
            add(ended, telling, count);
        }
        Tally archived = ended.getOrDefault("", Tally.NONE);
        ended.remove("");
        return new EpisodeFigures(
                counts.getOrDefault("opened", Tally.NONE),
                counts.getOrDefault("reopened", Tally.NONE),
                counts.getOrDefault("charged", Tally.NONE),
                ended.values().stream().reduce(Tally.NONE, Tally::plus),
                archived,
                because(ended));
    }

    private static void add(Map<String, Tally> counts, Telling telling, FigureMapper.Count count) {
        counts.merge(count.sort(), telling.tally(count.unitId(), count.episodes()), Tally::plus);
    }

    private static List<EpisodeFigures.ClosureCount> because(Map<String, Tally> ended) {
        return ended.entrySet().stream()
                .map(one -> new EpisodeFigures.ClosureCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing((EpisodeFigures.ClosureCount one) ->
                                -one.episodes().least())
                        .thenComparing(EpisodeFigures.ClosureCount::reason))
                .toList();
    }
}
