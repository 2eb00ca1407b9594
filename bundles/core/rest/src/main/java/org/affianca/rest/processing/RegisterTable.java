package org.affianca.rest.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.rest.answer.Csv;
import org.affianca.rest.call.Call;

/** The register of processing as a table, a row an area. */
final class RegisterTable {
    private static final List<String> COLUMNS =
            List.of("what", "aim", "basis", "subjects", "data", "recipients", "retention", "services");

    private RegisterTable() {}

    static byte[] of(List<ProcessingActivity> activities, Words words, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> words.say(Call.CORE, "processing." + column, locale))
                .toList());
        activities.forEach(one -> rows.add(row(one, words, locale)));
        return Csv.of(rows);
    }

    private static List<String> row(ProcessingActivity one, Words words, Locale locale) {
        String kept = one.years()
                .map(years -> years + " " + words.say(Call.CORE, "processing.years", locale))
                .orElseGet(() -> words.say(Call.CORE, "processing.for-good", locale));
        return Stream.of(
                        one.label(),
                        one.purpose(),
                        joined(one.basis()),
                        joined(one.subjects()),
                        joined(one.data()),
                        joined(one.recipients()),
                        one.archiveLabel().isEmpty() ? kept : one.archiveLabel() + ": " + kept,
                        String.join(", ", one.services()))
                .toList();
    }

    private static String joined(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
    }
}
