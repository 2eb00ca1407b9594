package org.affianca.engine.processing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.api.processing.ProcessingRegister;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;

/** Sets the register of processing. */
final class RegisterPaper {
    private final Words words;
    private final Locale in;

    RegisterPaper(Words words, Locale in) {
        this.words = words;
        this.in = in;
    }

    Paper of(ProcessingRegister register, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(say("processing.intro")));
        for (ProcessingActivity one : register.activities(in)) {
            blocks.add(new Block.Heading(1, one.label()));
            blocks.add(new Block.Prose(one.purpose()));
            blocks.add(new Block.Table(
                    one.label(), List.of(say("processing.column.what"), say("processing.column.said")), rows(one)));
        }
        blocks.add(new Block.Heading(1, say("processing.measures")));
        blocks.add(new Block.Items(register.measures(in)));
        return new Paper(
                in,
                List.of(register.controller()),
                List.of(new Paper.Particular(say("letter.date"), Days.of(today))),
                List.of(),
                say("processing.title"),
                blocks,
                "");
    }

    private List<List<String>> rows(ProcessingActivity one) {
        List<List<String>> rows = new ArrayList<>();
        if (!one.described()) {
            rows.add(List.of(say("processing.described"), say("processing.to-be-added")));
        } else {
            rows.add(List.of(say("processing.basis"), joined(one.basis())));
            rows.add(List.of(say("processing.subjects"), joined(one.subjects())));
            rows.add(List.of(say("processing.data"), joined(one.data())));
            rows.add(List.of(say("processing.recipients"), joined(one.recipients())));
        }
        rows.add(List.of(say("processing.retention"), retention(one)));
        rows.add(List.of(say("processing.services"), String.join(", ", one.services())));
        return rows;
    }

    private String retention(ProcessingActivity one) {
        String kept = one.years()
                .map(years -> years + " " + say("processing.years"))
                .orElseGet(() -> say("processing.for-good"));
        return one.archiveLabel().isEmpty() ? kept : one.archiveLabel() + ": " + kept;
    }

    private static String joined(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining("; "));
    }

    private String say(String key) {
        return words.say(Shelf.CORE, key, in);
    }
}
