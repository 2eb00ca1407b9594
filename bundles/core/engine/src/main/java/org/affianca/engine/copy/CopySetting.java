package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.leaf.Leaf;
import org.affianca.engine.leaf.LeafKind;
import org.affianca.engine.paper.Marked;

/** Sets the copy itself, which tells its reader what is missing, and the office's list of everything. */
final class CopySetting {
    private final Words words;
    private final Locale in;
    private final List<String> issuer;

    CopySetting(Words words, Locale in, List<String> issuer) {
        this.words = words;
        this.in = in;
        this.issuer = issuer;
    }

    Paper copy(FileCopy copy, CaseFile file, Assembly assembly, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(say("copy.intro") + " " + span(copy, today)));
        Map<LeafKind, List<Leaf>> byKind = assembly.shown().stream().collect(Collectors.groupingBy(Leaf::kind));
        for (LeafKind kind : LeafKind.values()) {
            List<Leaf> leaves = byKind.getOrDefault(kind, List.of());
            blocks.add(new Block.Heading(1, say("copy.part." + kind.word())));
            if (leaves.isEmpty()) {
                blocks.add(new Block.Prose(say("letter.nothing")));
            } else if (kind == LeafKind.DOCUMENT) {
                blocks.add(documents(leaves));
            } else {
                leaves.forEach(leaf -> tell(leaf, blocks));
            }
        }
        withheld(assembly, blocks);
        return new Paper(
                in,
                issuer,
                List.of(
                        new Paper.Particular(say("copy.file"), file.number()),
                        new Paper.Particular(say("letter.date"), Days.of(today))),
                addressee(copy),
                say("copy.title." + copy.request().reader()),
                blocks,
                "");
    }

    private List<String> addressee(FileCopy copy) {
        return copy.request().reader() == CopyReader.JUDGE
                ? copy.request().ground().lines().map(String::strip).toList()
                : List.of(copy.personLabel());
    }

    private String span(FileCopy copy, LocalDate today) {
        String until = Days.of(copy.request().until().orElse(today));
        return copy.request()
                .from()
                .map(from -> say("copy.from") + " " + Days.of(from) + " – " + until + ".")
                .orElseGet(() -> say("copy.until") + " " + until + ".");
    }

    private void tell(Leaf leaf, List<Block> blocks) {
        boolean dated = leaf.kind() != LeafKind.PERSON;
        blocks.add(new Block.Heading(2, (dated ? Days.of(leaf.on()) + " – " : "") + leaf.title()));
        blocks.addAll(Marked.blocks(leaf.text(), 3));
    }

    private Block documents(List<Leaf> leaves) {
        return new Block.Table(
                "",
                List.of(say("letter.column.day"), say("letter.column.document"), say("letter.column.folder")),
                leaves.stream()
                        .map(leaf -> List.of(Days.of(leaf.on()), leaf.title(), leaf.text()))
                        .toList());
    }

    /** What the reader must know: that something is missing, what sort of thing, and why. */
    private void withheld(Assembly assembly, List<Block> blocks) {
        blocks.add(new Block.Heading(1, say("copy.withheld")));
        List<List<String>> rows = assembly.entries().stream()
                .filter(entry -> entry.verdict() != CopyVerdict.GIVEN)
                .map(entry -> List.of(
                        say("leaf-kind." + entry.kind()),
                        day(entry),
                        say("copy-verdict." + entry.verdict()) + (entry.times() > 0 ? " (" + entry.times() + ")" : ""),
                        reason(entry)))
                .toList();
        if (rows.isEmpty()) {
            blocks.add(new Block.Prose(say("copy.nothing-withheld")));
        } else {
            blocks.add(new Block.Table(
                    "",
                    List.of(
                            say("copy.column.what"),
                            say("letter.column.day"),
                            say("copy.column.how"),
                            say("copy.column.why")),
                    rows));
        }
        blocks.add(new Block.Prose(say("copy.own-notes")));
        blocks.add(new Block.Prose(say("copy.remedy")));
        blocks.add(new Block.Prose(say("copy.digest") + " " + assembly.digest()));
    }

    /** A person's day is today's, which tells nothing. */
    private static String day(ManifestEntry entry) {
        return entry.kind().equals(LeafKind.PERSON.word())
                ? ""
                : entry.on().map(Days::of).orElse("");
    }

    Paper list(FileCopy copy, CaseFile file, Assembly assembly, LocalDate today) {
        List<List<String>> rows = assembly.entries().stream()
                .map(entry -> List.of(
                        entry.key(),
                        day(entry),
                        say("copy-verdict." + entry.verdict()) + (entry.times() > 0 ? " (" + entry.times() + ")" : ""),
                        reason(entry)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(say("copy.list-intro") + " " + copy.id().value() + ", " + span(copy, today)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "",
                    List.of(
                            say("copy.column.entry"),
                            say("letter.column.day"),
                            say("copy.column.how"),
                            say("copy.column.why")),
                    rows));
        }
        blocks.add(new Block.Prose(say("copy.digest") + " " + assembly.digest()));
        return new Paper(
                in,
                issuer,
                List.of(
                        new Paper.Particular(say("copy.file"), file.number()),
                        new Paper.Particular(say("letter.date"), Days.of(today))),
                List.of(),
                say("copy.list-title"),
                blocks,
                "");
    }

    private String reason(ManifestEntry entry) {
        return entry.reason().isEmpty() ? "" : say("code.withheld." + entry.reason());
    }

    private String say(String key) {
        return words.say(Shelf.CORE, key, in);
    }
}
