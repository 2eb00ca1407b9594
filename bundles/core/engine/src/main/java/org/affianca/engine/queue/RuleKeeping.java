package org.affianca.engine.queue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.TieBreak;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;

/** Versions of rules whole, read and written. */
final class RuleKeeping {
    private final RuleMapper sql;

    RuleKeeping(RuleMapper sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<RuleVersion> all(Viewer viewer, WaitingListId list) {
        return between(viewer, list, 1, Integer.MAX_VALUE);
    }

    Optional<RuleVersion> find(Viewer viewer, WaitingListId list, int number) {
        return between(viewer, list, number, number).stream().findFirst();
    }

    Rules rules(Viewer viewer, WaitingListId list, int number) {
        return find(viewer, list, number).orElseThrow().rules();
    }

    Map<Integer, Rules> byNumber(Viewer viewer, WaitingListId list) {
        return all(viewer, list).stream().collect(toMap(RuleVersion::number, RuleVersion::rules));
    }

    private List<RuleVersion> between(Viewer viewer, WaitingListId list, int from, int to) {
        List<RuleMapper.Row> rows = sql.versions(viewer, list, from, to);
        Map<List<Object>, List<Bracket>> brackets = sql.brackets(viewer, list, from, to).stream()
                .collect(groupingBy(
                        row -> List.<Object>of(row.number(), row.criterion()),
                        mapping(RuleMapper.BracketRow::bracket, toList())));
        Map<Integer, List<Criterion>> criteria = sql.criteria(viewer, list, from, to).stream()
                .collect(groupingBy(
                        RuleMapper.CriterionRow::number,
                        mapping(
                                row -> row.with(
                                        brackets.getOrDefault(List.<Object>of(row.number(), row.code()), List.of())),
                                toList())));
        Map<Integer, List<TieBreak>> ties = sql.ties(viewer, list, from, to).stream()
                .collect(groupingBy(RuleMapper.TieRow::number, mapping(RuleMapper.TieRow::tie, toList())));
        Map<Integer, List<Setback>> setbacks = sql.setbacks(viewer, list, from, to).stream()
                .collect(groupingBy(RuleMapper.SetbackRow::number, mapping(RuleMapper.SetbackRow::setback, toList())));
        return rows.stream()
                .map(row -> new RuleVersion(
                        list,
                        row.number(),
                        row.version(),
                        row.state(),
                        new Rules(
                                criteria.getOrDefault(row.number(), List.of()),
                                ties.getOrDefault(row.number(), List.of()),
                                setbacks.getOrDefault(row.number(), List.of()),
                                row.silenceRefuses(),
                                row.answerDays()),
                        row.publishedAt(),
                        row.publishedBy().orElse("")))
                .toList();
    }

    /** Writes the parts of a draft in place of those before. */
    void write(Viewer viewer, WaitingListId list, int number, Rules rules) {
        sql.clearTies(viewer, list, number);
        sql.clearBrackets(viewer, list, number);
        sql.clearCriteria(viewer, list, number);
        sql.clearSetbacks(viewer, list, number);
        if (!rules.criteria().isEmpty()) {
            sql.addCriteria(viewer, list, number, rules.criteria());
        }
        List<RuleMapper.BracketLine> brackets = brackets(rules);
        if (!brackets.isEmpty()) {
            sql.addBrackets(viewer, list, number, brackets);
        }
        if (!rules.ties().isEmpty()) {
            sql.addTies(viewer, list, number, rules.ties());
        }
        if (!rules.setbacks().isEmpty()) {
            sql.addSetbacks(viewer, list, number, rules.setbacks());
        }
    }

    private static List<RuleMapper.BracketLine> brackets(Rules rules) {
        List<RuleMapper.BracketLine> lines = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            for (Bracket bracket : criterion.brackets()) {
                lines.add(new RuleMapper.BracketLine(criterion.code(), lines.size(), bracket));
            }
        }
        return lines;
    }
}
