package org.affianca.engine.look;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Words;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.SheetLine;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Block;
import org.affianca.api.paper.Paper;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.leaf.Days;

/** Sets a sheet as a paper for the citizen. */
final class SheetPaper {
    private final Words words;
    private final Organisation organisation;

    SheetPaper(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    Paper of(LookSheet sheet, Locale in, ZoneId zone) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(said("look-sheet-about", in, sheet)));
        if (sheet.lines().isEmpty()) {
            blocks.add(new Block.Prose(say("look-sheet.nobody", in)));
        } else {
            blocks.add(new Block.Table("", columns(in), rows(sheet.lines(), in)));
        }
        if (sheet.withheld() > 0) {
            blocks.add(new Block.Prose(said("look-sheet-withheld", in, sheet)));
        }
        blocks.add(new Block.Prose(say("look-sheet.rights", in)));
        return new Paper(
                in,
                Stream.of(organisation.name(), organisation.department())
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .toList(),
                List.of(
                        new Paper.Particular(
                                say("letter.date", in), Days.of(LocalDate.ofInstant(sheet.madeAt(), zone))),
                        new Paper.Particular(
                                say("look-sheet.number", in),
                                String.valueOf(sheet.id().value()))),
                List.of(sheet.personLabel()),
                say("look-sheet.title", in),
                blocks,
                "");
    }

    private List<String> columns(Locale in) {
        return Stream.of("day", "who", "why", "what", "times")
                .map(column -> say("look-sheet.column." + column, in))
                .toList();
    }

    private List<List<String>> rows(List<SheetLine> lines, Locale in) {
        return lines.stream()
                .map(line -> List.of(
                        Days.of(line.on()),
                        line.who(),
                        say("code.purpose." + line.purpose(), in),
                        say("look-sort." + line.sort(), in),
                        String.valueOf(line.times())))
                .toList();
    }

    private String said(String code, Locale in, LookSheet sheet) {
        return words.say(
                Shelf.CORE,
                new Because(
                        code,
                        Map.of(
                                "from",
                                Days.of(sheet.request().from()),
                                "until",
                                Days.of(sheet.request().until()),
                                "count",
                                sheet.withheld())),
                in);
    }

    private String say(String key, Locale in) {
        return words.say(Shelf.CORE, key, in);
    }
}
