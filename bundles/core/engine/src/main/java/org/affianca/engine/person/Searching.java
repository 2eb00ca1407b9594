package org.affianca.engine.person;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.person.PersonSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;
import org.jspecify.annotations.Nullable;

/** Finds the persons of a search, a page at a time. */
final class Searching {
    /**
     * A word that fewer names have than this is worth beginning with: sorting them costs less than walking the list
     * until enough of them were met.
     */
    static final int RARE = 2_000;

    private final SearchMapper sql;
    private final WordMapper words;

    Searching(Mappers mappers) {
        this.sql = mappers.of(SearchMapper.class);
        this.words = mappers.of(WordMapper.class);
    }

    Page<PersonSummary> search(Viewer viewer, String text, Paging paging) {
        PersonQuery query = SearchText.read(text);
        if (query.asksNothing()) {
            return new Page<>(List.of(), Optional.empty());
        }
        @Nullable ListPlace after = ListPlace.of(paging).orElse(null);
        List<SummaryRow> rows = sql.search(viewer, planned(viewer, query), after, paging.limit() + 1);
        return Cursor.page(rows, paging, SummaryRow::cursor, SummaryRow::summary);
    }

    private PersonQuery planned(Viewer viewer, PersonQuery query) {
        if (query.birth() != null) {
            return query;
        }
        int fewest = RARE;
        PersonQuery best = query;
        for (Prefix word : query.words()) {
            int count = fewest == 0 ? 0 : words.countUpTo(viewer.organisation(), word, fewest);
            if (count < fewest) {
                fewest = count;
                best = query.driven(word);
            }
        }
        return best;
    }
}
