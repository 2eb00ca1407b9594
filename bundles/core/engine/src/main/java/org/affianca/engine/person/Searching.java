package org.affianca.engine.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
     * Of several words one that fewer names have than this is worth beginning with: asking each of them for the other
     * words costs less than a long walk. More common ones are met together soon.
     */
    static final int RARE = 100_000;

    /** One word alone is walked only where so many names have it that enough are met soon, wherever they stand. */
    static final int COMMON = 30_000;

    /** Shorter beginnings than this are met soon together, too. */
    private static final int LONG_ENOUGH = 3;

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

    /**
     * The number of the person or case whose code is all that was typed, seen or not; 0 when nobody has it, empty when
     * it was no code.
     */
    Optional<Long> coded(Viewer viewer, String text) {
        PersonQuery query = SearchText.read(text, viewer.today());
        String fiscal = query.fiscalKey();
        String number = query.caseNumber();
        if (fiscal == null && number == null) {
            return Optional.empty();
        }
        List<Long> ids = fiscal == null
                ? sql.numbered(viewer, Objects.requireNonNull(number))
                : sql.owners(viewer, fiscal).stream()
                        .map(row -> row.id().value())
                        .toList();
        return Optional.of(ids.stream().findFirst().orElse(0L));
    }

    private List<SummaryRow> found(Viewer viewer, PersonQuery query, @Nullable ListPlace after, int most) {
        if (query.words().isEmpty()) {
            return sql.search(viewer, query, after, most);
        }
        List<WordSet> beginnings = query.beginnings();
        int enough = beginnings.size() == 1 ? COMMON : RARE;
        int[] counts = new int[beginnings.size()];
        words.countUpTo(viewer.organisation(), beginnings, enough)
                .forEach(counted -> counts[counted.place()] += counted.people());
        int best = best(beginnings, counts, enough);
        if (counts[best] == 0) {
            return List.of();
        }
        boolean walk = counts[best] >= enough
                && query.nearer().isEmpty()
                && (beginnings.size() == 1 || beginnings.get(best).length() < LONG_ENOUGH);
        return sql.search(viewer, walk || query.birth() != null ? query : query.driven(best), after, most);
    }

    /** The rarest word; among those that are all too common to count the longest. */
    private static int best(List<WordSet> beginnings, int[] counts, int most) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            boolean rarer = Math.min(counts[i], most) < Math.min(counts[best], most);
            boolean longer = Math.min(counts[i], most) == Math.min(counts[best], most)
                    && beginnings.get(i).length() > beginnings.get(best).length();
            best = rarer || longer ? i : best;
        }
        return best;
    }

    private record Found(Closeness how, SummaryRow row) {
        String cursor() {
            return Cursor.of(
                    how.ordinal(), row.surnameKey(), row.nameKey(), row.id().value());
        }
    }
}
