package org.affianca.rest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.returns.ReturnValue;
import org.affianca.api.returns.SiussRow;
import org.affianca.rest.answer.Csv;

/** The rows that lack nothing as a table, with the names of the layout; the first column leads back to the work. */
final class SiussTable {
    private SiussTable() {}

    static byte[] of(Function<Paging, Page<SiussRow>> pages, String work) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(work), SiussRow.ATTRIBUTES.stream()).toList());
        Optional<Paging> next = Optional.of(Paging.first(Paging.MOST));
        while (next.isPresent()) {
            Page<SiussRow> page = pages.apply(next.get());
            page.items().stream().map(SiussTable::row).forEach(rows::add);
            next = page.next().map(after -> new Paging(Optional.of(after), Paging.MOST));
        }
        return Csv.of(rows);
    }

    private static List<String> row(SiussRow row) {
        Map<String, String> told =
                row.items().stream().collect(Collectors.toMap(ReturnValue::attribute, ReturnValue::value));
        return Stream.concat(
                        Stream.of(String.valueOf(row.work().value())),
                        SiussRow.ATTRIBUTES.stream().map(attribute -> told.getOrDefault(attribute, "")))
                .toList();
    }
}
