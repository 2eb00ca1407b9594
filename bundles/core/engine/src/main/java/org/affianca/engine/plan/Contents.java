package org.affianca.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.plan.ContentMapper.ActionRow;
import org.affianca.engine.plan.ContentMapper.BudgetRow;
import org.affianca.engine.plan.ContentMapper.CommitmentRow;
import org.affianca.engine.plan.ContentMapper.GoalRow;
import org.affianca.engine.plan.ContentMapper.IndicatorRow;

/** Reads what a version says and writes a draft whole, with as many statements for a long plan as for a short one. */
final class Contents {
    /** A statement with more rows than this takes a database longer to understand than to do. */
    private static final int ROWS = 50;

    private final ContentMapper sql;
    private final SigningMapper signing;

    Contents(Mappers mappers) {
        this.sql = mappers.of(ContentMapper.class);
        this.signing = mappers.of(SigningMapper.class);
    }

    PlanContent read(Key key, VersionRow version, List<SigningMapper.Row> signatories) {
        Map<Integer, List<PlanAction>> actions = sql.actions(key).stream()
                .collect(Collectors.groupingBy(
                        ActionRow::goalNumber, Collectors.mapping(ActionRow::action, Collectors.toList())));
        Map<Integer, List<Indicator>> indicators = sql.indicators(key).stream()
                .collect(Collectors.groupingBy(
                        IndicatorRow::goalNumber, Collectors.mapping(IndicatorRow::indicator, Collectors.toList())));
        return new PlanContent(
                version.aim(),
                version.reviewMonths(),
                sql.goals(key).stream()
                        .map(goal -> new PlanGoal(
                                goal.number(),
                                goal.words(),
                                goal.term(),
                                actions.getOrDefault(goal.number(), List.of()),
                                indicators.getOrDefault(goal.number(), List.of())))
                        .toList(),
                sql.commitments(key).stream().map(CommitmentRow::commitment).toList(),
                sql.budget(key).stream().map(Contents::line).toList(),
                signatories.stream().map(SigningMapper.Row::signatory).toList());
    }

    private static BudgetLine line(BudgetRow row) {
        return new BudgetLine(
                row.number(),
                row.source(),
                row.name(),
                row.words(),
                row.actionNumber(),
                row.service().map(ServiceCode::new),
                row.amountCents(),
                row.rhythm(),
                row.fromDay(),
                row.untilDay());
    }

    void write(Key key, PlanContent content) {
        clear(key);
        List<GoalRow> goals = new ArrayList<>();
        List<ActionRow> actions = new ArrayList<>();
        List<IndicatorRow> indicators = new ArrayList<>();
        for (PlanGoal goal : content.goals()) {
            goals.add(new GoalRow(goal.number(), goals.size(), goal.text().strip(), goal.term()));
            goal.actions().forEach(action -> actions.add(row(goal, actions.size(), action)));
            goal.indicators().forEach(indicator -> indicators.add(row(goal, indicators.size(), indicator)));
        }
        inPieces(goals, rows -> sql.insertGoals(key, rows));
        inPieces(actions, rows -> sql.insertActions(key, rows));
        inPieces(indicators, rows -> sql.insertIndicators(key, rows));
        inPieces(commitments(content.commitments()), rows -> sql.insertCommitments(key, rows));
        inPieces(budget(content.budget()), rows -> sql.insertBudget(key, rows));
        List<SigningMapper.Row> signatories = new ArrayList<>();
        content.signatories().forEach(s -> signatories.add(SigningMapper.Row.unanswered(signatories.size(), s)));
        inPieces(signatories, rows -> signing.insert(key, rows));
    }

    private void clear(Key key) {
        sql.clearActions(key);
        sql.clearIndicators(key);
        sql.clearGoals(key);
        sql.clearCommitments(key);
        sql.clearBudget(key);
        signing.clear(key);
    }

    private static ActionRow row(PlanGoal goal, int place, PlanAction action) {
        return new ActionRow(
                action.number(),
                place,
                goal.number(),
                action.text().strip(),
                action.responsible(),
                action.name().strip(),
                action.from(),
                action.until());
    }

    private static IndicatorRow row(PlanGoal goal, int place, Indicator indicator) {
        return new IndicatorRow(
                indicator.number(),
                place,
                goal.number(),
                indicator.text().strip(),
                indicator.baseline().strip(),
                indicator.target().strip());
    }

    private static List<CommitmentRow> commitments(List<Commitment> commitments) {
        List<CommitmentRow> rows = new ArrayList<>();
        commitments.forEach(c -> rows.add(new CommitmentRow(
                c.number(), rows.size(), c.party(), c.name().strip(), c.text().strip())));
        return rows;
    }

    private static List<BudgetRow> budget(List<BudgetLine> lines) {
        List<BudgetRow> rows = new ArrayList<>();
        lines.forEach(l -> rows.add(new BudgetRow(
                l.number(),
                rows.size(),
                l.source(),
                l.name().strip(),
                l.what().strip(),
                l.action(),
                l.service().map(ServiceCode::value),
                l.amount(),
                l.rhythm(),
                l.from(),
                l.until())));
        return rows;
    }

    private static <R> void inPieces(List<R> rows, Consumer<List<R>> write) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
    }
}
