package org.affianca.engine.casefile;

import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.EpisodeFigures;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Counts episodes; one that was archived without taking charge has no reason for its closing. */
final class Figures {
    private final FigureMapper sql;

    Figures(Mappers mappers) {
        this.sql = mappers.of(FigureMapper.class);
    }

    EpisodeFigures of(Viewer viewer, Period days, Optional<UnitId> unit) {
        List<FigureMapper.Count> begun = sql.begun(viewer, days, unit);
        List<FigureMapper.Count> ended = sql.ended(viewer, days, unit);
        List<EpisodeFigures.ClosureCount> because = ended.stream()
                .filter(count -> !count.sort().isEmpty())
                .map(count -> new EpisodeFigures.ClosureCount(count.sort(), count.episodes()))
                .toList();
        return new EpisodeFigures(
                of(begun, "opened"),
                of(begun, "reopened"),
                sql.charged(viewer, days, unit),
                because.stream().mapToInt(EpisodeFigures.ClosureCount::episodes).sum(),
                of(ended, ""),
                because);
    }

    private static int of(List<FigureMapper.Count> counts, String sort) {
        return counts.stream()
                .filter(count -> count.sort().equals(sort))
                .mapToInt(FigureMapper.Count::episodes)
                .sum();
    }
}
