package org.affianca.engine.queue;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryLine;
import org.affianca.api.queue.Ranked;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;

/** Rankings a page at a time: as they stand, and as they stood at the end of a day. */
final class Rankings {
    private final Ground ground;
    private final EntryMapper entries;
    private final OfferMapper offers;
    private final Turning turning;
    private final EntryKeeping keeping;

    Rankings(Ground ground, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.entries = ground.sql(EntryMapper.class);
        this.offers = ground.sql(OfferMapper.class);
        this.turning = turning;
        this.keeping = keeping;
    }

    Page<Ranked> now(ListRow list, Paging paging) {
        Viewer viewer = ground.viewer();
        Page<EntryRow> page = Cursor.page(
                entries.page(viewer, list.id(), after(paging), paging.limit() + 1),
                paging,
                row -> Cursor.of(row.standing()),
                row -> row);
        ground.looks().searched("waiting-list", page.items().size());
        return new Page<>(ranked(viewer, page.items()), page.next());
    }

    Page<Ranked> on(ListRow list, LocalDate day, Paging paging) {
        Viewer viewer = ground.viewer();
        int after = after(paging);
        List<Replay.Place> places = turning.replay(viewer, list.id(), day).ranking();
        List<Replay.Place> rest = (list.kept() ? places : seenOf(viewer, places))
                .stream()
                        .filter(place -> place.rank() > after)
                        .limit(paging.limit() + 1L)
                        .toList();
        Page<Replay.Place> page = Cursor.page(rest, paging, place -> Cursor.of(place.rank()), place -> place);
        ground.looks().searched("waiting-list", page.items().size());
        return new Page<>(past(viewer, page.items()), page.next());
    }

    private static int after(Paging paging) {
        return Cursor.read(paging, 1, key -> Integer.valueOf(key.get(0))).orElse(0);
    }

    /** Until when each of these entries may answer its offer, where one is open. */
    Map<EntryId, LocalDate> openOffers(Viewer viewer, List<EntryRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : offers.openOf(viewer, rows.stream().map(EntryRow::id).toList()).stream()
                        .collect(toMap(OfferMapper.Open::entryId, OfferMapper.Open::answerBy));
    }

    private List<Ranked> ranked(Viewer viewer, List<EntryRow> rows) {
        Set<EntryId> offered = openOffers(viewer, rows).keySet();
        List<EntryLine> lines = keeping.lines(viewer, rows);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            EntryRow row = rows.get(i);
            ranked.add(new Ranked(
                    row.standing(),
                    row.points(),
                    row.urgent(),
                    offered.contains(row.id()),
                    row.enteredOn(),
                    lines.get(i)));
        }
        return ranked;
    }

    /** Those of a past ranking whose works the viewer may see today. */
    private List<Replay.Place> seenOf(Viewer viewer, List<Replay.Place> places) {
        if (places.isEmpty()) {
            return places;
        }
        Set<Long> seen = rowsOf(viewer, places).keySet();
        return places.stream()
                .filter(place -> seen.contains(place.standing().entry()))
                .toList();
    }

    private List<Ranked> past(Viewer viewer, List<Replay.Place> places) {
        Map<Long, EntryRow> rows = places.isEmpty() ? Map.of() : rowsOf(viewer, places);
        List<Replay.Place> known = places.stream()
                .filter(place -> rows.containsKey(place.standing().entry()))
                .toList();
        List<EntryLine> lines = keeping.lines(
                viewer,
                known.stream()
                        .flatMap(place ->
                                Optional.ofNullable(rows.get(place.standing().entry())).stream())
                        .toList());
        return IntStream.range(0, known.size())
                .mapToObj(i -> past(known.get(i), lines.get(i)))
                .toList();
    }

    private static Ranked past(Replay.Place place, EntryLine line) {
        Standing then = place.standing();
        return new Ranked(place.rank(), place.points(), then.urgent(), place.offered(), then.enteredOn(), line);
    }

    private Map<Long, EntryRow> rowsOf(Viewer viewer, List<Replay.Place> places) {
        List<Long> ids = places.stream().map(place -> place.standing().entry()).toList();
        Map<Long, EntryRow> rows = new HashMap<>();
        entries.these(viewer, ids).forEach(row -> rows.put(row.id().value(), row));
        return rows;
    }
}
