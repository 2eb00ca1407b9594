package org.affianca.engine.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.letter.LetterAbout;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterText;
import org.affianca.api.problem.Flaw;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.MemberLeafRow;

/** What must hold of a letter that is asked for, and of its text. */
final class OrderRules {
    private static final int MOST_SECTIONS = 60;
    private static final int LONGEST_SECTION = 30_000;
    private static final Set<String> LANGUAGES = Set.of("it", "en");

    private OrderRules() {}

    static Flaws of(
            LetterOrder order,
            Optional<LetterForm> form,
            List<MemberLeafRow> members,
            Optional<WorkSheet> sheet,
            Ground ground) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(form.isEmpty(), "/template", "unknown-template");
        flaws.when(!LANGUAGES.contains(order.language()), "/language", "unknown-language");
        flaws.when(
                members.isEmpty()
                        || order.person()
                                .filter(asked -> members.stream()
                                        .noneMatch(one -> one.id().equals(asked)))
                                .isPresent(),
                "/person",
                "not-a-member");
        flaws.when(order.work().isPresent() && sheet.isEmpty(), "/work", "unknown-work");
        sheet.filter(one -> !one.work().common().secrecy().atMost(order.secrecy()))
                .ifPresent(more -> flaws.add(Flaw.at("/secrecy", "letter-below-work")));
        form.ifPresent(one -> asked(flaws, order, one, sheet));
        days(flaws, order, form.filter(one -> one.about() == LetterAbout.PERIOD).isPresent(), ground.today());
        flaws.optionalProse("/addressee", order.addressee(), 1000);
        return flaws;
    }

    private static void asked(Flaws flaws, LetterOrder order, LetterForm form, Optional<WorkSheet> sheet) {
        boolean ofWork = form.about() == LetterAbout.WORK;
        flaws.when(ofWork && order.work().isEmpty(), "/work", "required");
        boolean other = form.kind()
                .flatMap(kind -> sheet.filter(one -> one.work().kind() != kind))
                .isPresent();
        flaws.when(other, "/work", "work-of-another-kind");
        Set<String> known =
                form.questions().stream().map(LetterForm.Question::code).collect(Collectors.toSet());
        order.fields().keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> flaws.add(Flaw.at("/fields", "unknown-field", "field", code)));
        for (LetterForm.Question question : form.questions()) {
            String pointer = "/fields/" + question.code();
            String given = order.fields().getOrDefault(question.code(), "");
            if (given.isBlank()) {
                flaws.when(question.required(), pointer, "required");
            } else if (question.day()) {
                flaws.when(!isDay(given), pointer, "date-out-of-range");
            } else {
                flaws.optionalProse(pointer, given, 2000);
            }
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1880;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void days(Flaws flaws, LetterOrder order, boolean needed, LocalDate today) {
        flaws.when(needed && order.from().isEmpty(), "/from", "required");
        flaws.when(needed && order.until().isEmpty(), "/until", "required");
        order.from().ifPresent(day -> flaws.past("/from", day, today));
        order.until().ifPresent(day -> {
            flaws.plausible("/until", day);
            flaws.when(order.from().map(day::isBefore).orElse(false), "/until", "ends-before-it-begins");
        });
    }

    static Flaws of(LetterText text, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.line("/title", text.title(), 200).optionalProse("/addressee", text.addressee(), 1000);
        int count = text.sections().size();
        flaws.when(count == 0, "/sections", "required");
        flaws.when(count > MOST_SECTIONS, "/sections", "too-many-sections");
        for (int i = 0; i < count; i++) {
            LetterSection section = text.sections().get(i);
            flaws.optionalLine("/sections/" + i + "/heading", section.heading(), 200);
            flaws.optionalProse("/sections/" + i + "/text", section.text(), LONGEST_SECTION);
            flaws.when(section.heading().isBlank() && section.text().isBlank(), "/sections/" + i + "/text", "required");
        }
        return flaws;
    }

    /** A period can hold more than a letter does. */
    static void mustFit(List<LetterSection> sections, Codes codes) {
        new Flaws(codes)
                .when(sections.size() > MOST_SECTIONS, "/until", "period-too-full")
                .orThrow();
    }
}
