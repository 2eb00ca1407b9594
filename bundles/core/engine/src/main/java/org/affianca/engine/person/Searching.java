package org.affianca.engine.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.person.PersonSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;
import org.jspecify.annotations.Nullable;

/** Finds the persons of a search, a page at a time, the nearest to what was typed first. */
final class Searching {
    /**
     * A word that fewer names have than this is worth beginning with: sorting them costs less than walking the list
     * until enough of them were met.
     */
    static final int RARE = 10_000;

    private final SearchMapper sql;
    private final WordMapper words;
    private final Widening widening;

    Searching(Mappers mappers) {
        this.sql = mappers.of(SearchMapper.class);
        this.words = mappers.of(WordMapper.class);
        this.widening = new Widening(mappers);
    }

    Page<PersonSummary> search(Viewer viewer, String text, Paging paging) {
        PersonQuery query = SearchText.read(text, viewer.today());
        if (query.asksNothing()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Optional<FoundPlace> after = FoundPlace.of(paging);
        List<Found> rows = new ArrayList<>();
        for (Closeness how : Closeness.values()) {
            if (rows.size() <= paging.limit()
                    && after.map(place -> place.reaches(how)).orElse(true)) {
                PersonQuery wanted = widening.to(how, viewer.organisation(), query);
                if (how == Closeness.WRITTEN || wanted != query) {
                    @Nullable
                    ListPlace place = after.flatMap(a -> a.within(how)).orElse(null);
                    int most = paging.limit() + 1 - rows.size();
                    found(viewer, wanted, place, most).forEach(row -> rows.add(new Found(how, row)));
                }
            }
        }
        return Cursor.page(rows, paging, Found::cursor, found -> found.row().summary());
    }

    private List<SummaryRow> found(Viewer viewer, PersonQuery query, @Nullable ListPlace after, int most) {
        if (query.words().isEmpty()) {
            return sql.search(viewer, query, after, most);
        }
        int[] counts = counts(viewer, query.beginnings());
        int fewest = 0;
        for (int i = 1; i < counts.length; i++) {
            fewest = counts[i] < counts[fewest] ? i : fewest;
        }
        if (counts[fewest] == 0) {
            return List.of();
        }
        boolean drive = query.birth() == null && counts[fewest] < RARE;
        return sql.search(viewer, drive ? query.driven(fewest) : query, after, most);
    }

    private int[] counts(Viewer viewer, List<WordSet> sets) {
        int[] counts = new int[sets.size()];
        words.countUpTo(viewer.organisation(), sets, RARE)
                .forEach(counted -> counts[counted.place()] += counted.people());
        return counts;
    }

    private record Found(Closeness how, SummaryRow row) {
        String cursor() {
            return Cursor.of(
                    how.ordinal(), row.surnameKey(), row.nameKey(), row.id().value());
        }
    }
}
