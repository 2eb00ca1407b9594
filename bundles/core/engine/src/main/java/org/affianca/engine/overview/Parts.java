package org.affianca.engine.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.work.WorkFilter;

/** The parts of an overview, each with its beginning only; remembers which of them were cut. */
final class Parts {
    private final List<String> cut = new ArrayList<>();

    <T> List<T> page(String name, int most, Function<Paging, Page<T>> read) {
        Page<T> page = read.apply(Paging.first(most));
        if (page.next().isPresent()) {
            cut.add(name);
        }
        return page.items();
    }

    /** Asks for one more than is shown: it only says that there are others. */
    <T> List<T> first(String name, int most, IntFunction<List<T>> read) {
        List<T> rows = read.apply(most + 1);
        if (rows.size() <= most) {
            return rows;
        }
        cut.add(name);
        return rows.subList(0, most);
    }

    List<String> cut() {
        return cut;
    }

    static CaseFilter casesOf(PersonId person) {
        return new CaseFilter(Optional.of(person), Optional.empty(), Optional.empty(), false);
    }

    static ReportFilter reportsOf(PersonId person) {
        return new ReportFilter(
                Optional.empty(), Optional.empty(), false, Optional.of(person), Optional.empty(), Optional.empty());
    }

    static WorkFilter worksOf(PersonId person) {
        return new WorkFilter(
                Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
