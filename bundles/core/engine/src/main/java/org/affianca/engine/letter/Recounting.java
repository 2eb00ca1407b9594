package org.affianca.engine.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.catalogue.LetterForm.RecordPart;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.leaf.Leaf;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.Striking;

/**
 * Tells a part of a file's record between two days, as pieces of text that can be put one after the other. What is more
 * secret than the letter stays out, and so does every protected place, wherever somebody wrote it down.
 */
final class Recounting {
    /** The shelf of the diary that reports and copies are made of. */
    private static final String RECORD = "RECORD";

    private final Leaves leaves;
    private final Words words;
    private final Locale in;
    private final CaseId file;
    private final LocalDate from;
    private final LocalDate until;
    private final Secrecy most;
    private final Striking places;

    Recounting(Leaves leaves, Words words, Locale in, CaseId file, LocalDate from, LocalDate until, Secrecy most) {
        this.leaves = leaves;
        this.words = words;
        this.in = in;
        this.file = file;
        this.from = from;
        this.until = until;
        this.most = most;
        this.places = Striking.of(
                leaves.secretPlaces(file).stream().map(place -> place.street()).toList());
    }

    List<String> tell(RecordPart part) {
        List<String> pieces =
                switch (part) {
                    case MEMBERS -> members();
                    case CIRCUMSTANCES -> lines(leaves.circumstances(file, from, until, in));
                    case WORKS -> chapters(leaves.works(file, from, until, in), false);
                    case DELIVERIES -> deliveries();
                    case SESSIONS -> sessions();
                    case MEETINGS -> chapters(leaves.meetings(file, from, until, in), true);
                    case DIARY -> chapters(leaves.notes(file, from, until, in), true);
                    case DOCUMENTS -> documents();
                };
        return pieces.isEmpty() ? List.of(say("letter.nothing")) : pieces;
    }

    private List<String> members() {
        return table(
                List.of("person", "birth", "fiscal-code"),
                leaves.members(file).stream()
                        .map(one -> List.of(
                                one.label(),
                                one.birthDate().map(Days::of).orElse(""),
                                one.fiscalCode().orElse("")))
                        .toList());
    }

    private List<String> deliveries() {
        return table(
                List.of("service", "quantity", "days", "missed"),
                leaves.delivered(file, from, until).stream()
                        .map(row -> List.of(
                                words.service(row.service(), in),
                                Days.number(row.quantity(), in),
                                String.valueOf(row.days()),
                                String.valueOf(row.missed())))
                        .toList());
    }

    private List<String> sessions() {
        return table(
                List.of("day", "activity", "attendance", "note"),
                leaves.sessions(file, from, until).stream()
                        .map(row -> List.of(
                                Days.of(row.onDay()),
                                row.title(),
                                row.mark()
                                        .map(mark -> say("code.attendance-mark." + mark))
                                        .orElse(""),
                                places.strike(row.words()).text()))
                        .toList());
    }

    private List<String> documents() {
        return table(
                List.of("day", "document", "folder"),
                open(leaves.documents(file, from, until, in))
                        .map(leaf -> List.of(Days.of(leaf.on()), leaf.title(), leaf.text()))
                        .toList());
    }

    private List<String> chapters(List<Leaf> all, boolean dated) {
        return open(all)
                .map(leaf -> "# "
                        + (dated ? Days.of(leaf.on()) + " – " : "")
                        + leaf.title()
                        + (leaf.by().isEmpty() ? "" : " (" + leaf.by() + ")")
                        + "\n"
                        + places.strike(leaf.text()).text().strip())
                .toList();
    }

    private List<String> lines(List<Leaf> all) {
        return open(all)
                .map(leaf -> "- " + Days.of(leaf.on()) + ": " + leaf.title()
                        + (leaf.text().isBlank()
                                ? ""
                                : ". " + oneLine(places.strike(leaf.text()).text())))
                .toList();
    }

    private Stream<Leaf> open(List<Leaf> all) {
        return all.stream()
                .filter(leaf -> leaf.secrecy().atMost(most))
                .filter(leaf -> leaf.kind() != org.affianca.engine.leaf.LeafKind.NOTE
                        || leaf.mark().equals(RECORD));
    }

    private List<String> table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(columns.stream().map(word -> say("letter.column." + word)).toList()));
        rows.forEach(cells -> lines.add(row(cells)));
        return List.of(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Recounting::cell).toList()) + " |";
    }

    private static String cell(String text) {
        return oneLine(text.replace('|', '/'));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\n\\s*", " ");
    }

    private String say(String key) {
        return words.say(Shelf.CORE, key, in);
    }
}
