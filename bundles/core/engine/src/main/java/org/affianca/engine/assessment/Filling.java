package org.affianca.engine.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.Item;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Refused;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentFilled;
import org.affianca.engine.check.Flaws;

/** Writes some answers on a sheet, as they come; what lacks is asked for only at the end. */
final class Filling {
    private final Papers papers;

    Filling(Papers papers) {
        this.papers = papers;
    }

    void fill(
            WorkId work,
            int place,
            int version,
            Map<String, Object> sent,
            Set<String> cleared,
            Optional<LocalDate> madeOn) {
        Paper paper = papers.forFilling(work);
        SheetRow sheet = papers.own(paper, place, version);
        if (sheet.complete()) {
            throw new Refused(Because.of("sheet-complete"));
        }
        Flaws flaws = new Flaws((list, word) -> false);
        Set<String> off = new HashSet<>(cleared);
        Map<Item, Object> answers = read(paper, sent, off, flaws);
        cleared.stream()
                .filter(item -> paper.instrument().item(item).isEmpty())
                .forEach(item -> flaws.add(Flaw.at("/cleared", "unknown-item", "item", item)));
        madeOn.ifPresent(day -> flaws.past("/madeOn", day, papers.viewer().today()));
        flaws.orThrow();
        new Writing(papers).put(paper, sheet, answers, off);
        SheetRow after = new SheetRow(
                work,
                place,
                version,
                sheet.assessorId(),
                sheet.label(),
                madeOn.orElse(sheet.madeOn()),
                false,
                sheet.completedAt(),
                sheet.reopenedBecause(),
                papers.now());
        papers.sheets.update(papers.viewer(), after, papers.now());
        if (beginsASitting(sheet)) {
            papers.happened(new AssessmentFilled(
                    paper.row().caseId(),
                    work,
                    paper.row().service().value(),
                    paper.instrument().code(),
                    place));
        }
    }

    /** An empty text or grid is no answer and takes back what was there; none of several is one. */
    private Map<Item, Object> read(Paper paper, Map<String, Object> sent, Set<String> off, Flaws flaws) {
        Map<Item, Object> answers = new LinkedHashMap<>();
        sent.forEach((id, plain) -> {
            Optional<Item> item = paper.instrument().item(id);
            if (item.isEmpty()) {
                flaws.add(Flaw.at("/answers/" + id, "unknown-field"));
                return;
            }
            try {
                Object answer = Answers.read(item.get(), plain);
                if (isNothing(answer)) {
                    off.add(id);
                } else {
                    answers.put(item.get(), answer);
                }
            } catch (NotAnAnswer wrong) {
                flaws.add(new Flaw("/answers/" + id, wrong.why()));
            }
        });
        persons(answers, flaws);
        return answers;
    }

    private static boolean isNothing(Object answer) {
        return answer.equals("") || answer.equals(Map.of());
    }

    private void persons(Map<Item, Object> answers, Flaws flaws) {
        List<PersonId> named = answers.entrySet().stream()
                .filter(answer -> answer.getKey().type() == AnswerType.PERSON)
                .map(answer -> new PersonId((Long) answer.getValue()))
                .toList();
        Set<PersonId> seen = papers.names(named).keySet();
        answers.forEach((item, value) -> flaws.when(
                item.type() == AnswerType.PERSON && !seen.contains(new PersonId((Long) value)),
                "/answers/" + item.id(),
                "unknown-person"));
    }

    private boolean beginsASitting(SheetRow sheet) {
        return sheet.version() == 1
                || !LocalDate.ofInstant(sheet.changedAt(), papers.clock().getZone())
                        .equals(papers.viewer().today());
    }
}
