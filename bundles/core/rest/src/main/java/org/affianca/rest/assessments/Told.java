package org.affianca.rest.assessments;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.assessment.AnswerOption;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Wording;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;

/** The texts of instruments, and answers, in the words of the reader of this call. */
final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_DECIMALS = 4;

    private final Words words;
    private final Locale locale = Call.now().locale();

    Told(Words words) {
        this.words = words;
    }

    Locale locale() {
        return locale;
    }

    String say(Wording wording) {
        return wording.in(locale);
    }

    /** Yes and no are said by core, all else by the instrument. */
    String option(AnswerOption option) {
        String own = say(option.text());
        return own.isEmpty() ? words.say(Call.CORE, "answer." + option.code(), locale) : own;
    }

    /** An answer as a sentence would have it. */
    String answer(Item item, Object answer) {
        return switch (item.type()) {
            case YES_NO -> code(item, answer.equals(true) ? "yes" : "no");
            case CHOICE -> code(item, answer.toString());
            case CHOICES ->
                ((List<?>) answer).isEmpty()
                        ? words.say(Call.CORE, "answer.none", locale)
                        : ((List<?>) answer)
                                .stream().map(one -> code(item, one.toString())).collect(Collectors.joining(", "));
            case GRID -> grid(item, (Map<?, ?>) answer);
            case SCALE -> step(item, answer);
            case NUMBER, DECIMAL -> (number(answer) + " " + say(item.unit())).strip();
            case DATE -> DAY.format(LocalDate.parse(answer.toString()));
            case TEXT -> answer.toString();
            case PERSON -> words.say(Call.CORE, "answer.person", locale).replace("{number}", answer.toString());
        };
    }

    private String code(Item item, String code) {
        return item.option(code).map(this::option).orElse(code);
    }

    private String step(Item item, Object step) {
        return item.option(step.toString())
                .map(word -> step + " (" + say(word.text()) + ")")
                .orElse(step.toString());
    }

    private String grid(Item item, Map<?, ?> answer) {
        return item.rows().stream()
                .filter(row -> answer.containsKey(row.code()))
                .map(row -> say(row.text()) + ": " + code(item, String.valueOf(answer.get(row.code()))))
                .collect(Collectors.joining("; "));
    }

    private String number(Object number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(new BigDecimal(number.toString()));
    }
}
