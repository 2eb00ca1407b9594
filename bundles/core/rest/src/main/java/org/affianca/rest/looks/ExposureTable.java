package org.affianca.rest.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.look.ExposedPerson;
import org.affianca.api.look.Exposure;
import org.affianca.rest.answer.Csv;

/** Help after a breach as a table for a spreadsheet. */
final class ExposureTable {
    /** What an officer can work through; who needs more asks for a shorter time. */
    private static final int MOST = 20_000;

    private ExposureTable() {}

    static byte[] looks(Function<Paging, Page<Exposure>> pages, UnaryOperator<String> label) {
        return table(
                List.of("at", "user", "purpose", "origin", "what", "amount", "case", "person", "personId"),
                label,
                pages,
                look -> List.of(
                        look.at().toString(),
                        look.userLabel(),
                        label.apply("code.purpose." + look.purpose()),
                        look.origin(),
                        look.what(),
                        String.valueOf(look.amount()),
                        look.caseNumber(),
                        look.personLabel(),
                        look.person().map(id -> String.valueOf(id.value())).orElse("")));
    }

    static byte[] people(Function<Paging, Page<ExposedPerson>> pages, UnaryOperator<String> label) {
        return table(
                List.of("personId", "person", "guarded", "looks", "first", "last"),
                label,
                pages,
                person -> List.of(
                        String.valueOf(person.id().value()),
                        person.label(),
                        person.guarded() ? label.apply("exposure.guarded") : "",
                        String.valueOf(person.looks()),
                        person.first().toString(),
                        person.last().toString()));
    }

    private static <T> byte[] table(
            List<String> columns,
            UnaryOperator<String> label,
            Function<Paging, Page<T>> pages,
            Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> label.apply("exposure.column." + column))
                .toList());
        Optional<Paging> next = Optional.of(Paging.first(Paging.MOST));
        while (next.isPresent() && rows.size() <= MOST) {
            Page<T> page = pages.apply(next.get());
            page.items().stream().map(row).forEach(rows::add);
            next = page.next().map(after -> new Paging(Optional.of(after), Paging.MOST));
        }
        return Csv.of(rows);
    }
}
