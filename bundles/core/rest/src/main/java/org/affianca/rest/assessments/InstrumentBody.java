package org.affianca.rest.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;
import org.affianca.api.assessment.Section;
import org.affianca.api.assessment.ShownWhen;
import org.affianca.api.catalogue.Choice;

/** One version of an instrument, in one language, with all a form needs to ask it. */
public record InstrumentBody(
        String code,
        int version,
        String area,
        String title,
        String about,
        boolean example,
        List<InstrumentSection> sections,
        List<InstrumentScore> scores) {
    /** A titled part of the instrument. */
    public record InstrumentSection(
            String id, String title, String hint, Optional<AskedWhen> when, List<InstrumentItem> items) {}

    /** A question. */
    public record InstrumentItem(
            String id,
            AnswerType type,
            String text,
            String hint,
            boolean required,
            Optional<AskedWhen> when,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            String unit,
            List<ItemOption> options,
            List<Choice> rows) {}

    /** An answer that a question offers, and what it is worth. */
    public record ItemOption(String code, String label, Optional<BigDecimal> points) {}

    /** Asked when an earlier question was answered with one of these. */
    public record AskedWhen(String item, List<String> answered) {}

    /** A score: its name, how it is made, and the levels it speaks in. */
    public record InstrumentScore(
            String id, String title, ScoreWay by, Optional<String> section, List<Choice> levels) {}

    static InstrumentBody of(Instrument instrument, Told told) {
        return new InstrumentBody(
                instrument.code(),
                instrument.version(),
                instrument.area(),
                told.say(instrument.title()),
                told.say(instrument.about()),
                instrument.example(),
                instrument.sections().stream()
                        .map(section -> section(section, told))
                        .toList(),
                instrument.scores().stream().map(score -> score(score, told)).toList());
    }

    private static InstrumentSection section(Section section, Told told) {
        return new InstrumentSection(
                section.id(),
                told.say(section.title()),
                told.say(section.hint()),
                section.when().map(InstrumentBody::when),
                section.items().stream().map(item -> item(item, told)).toList());
    }

    private static InstrumentItem item(Item item, Told told) {
        return new InstrumentItem(
                item.id(),
                item.type(),
                told.say(item.text()),
                told.say(item.hint()),
                item.required(),
                item.when().map(InstrumentBody::when),
                item.least(),
                item.most(),
                told.say(item.unit()),
                item.options().stream()
                        .map(option -> new ItemOption(option.code(), told.option(option), option.points()))
                        .toList(),
                item.rows().stream()
                        .map(row -> new Choice(row.code(), told.say(row.text())))
                        .toList());
    }

    private static AskedWhen when(ShownWhen when) {
        return new AskedWhen(when.item(), when.answered().stream().sorted().toList());
    }

    private static InstrumentScore score(Score score, Told told) {
        return new InstrumentScore(
                score.id(),
                told.say(score.title()),
                score.by(),
                score.section(),
                score.levels().stream()
                        .map(level -> new Choice(level.code(), told.say(level.text())))
                        .toList());
    }
}
