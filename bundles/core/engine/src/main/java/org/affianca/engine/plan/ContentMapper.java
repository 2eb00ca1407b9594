package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Horizon;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.Party;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.Source;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What versions of plans say, but for the signatures; rows are written for drafts only. */
interface ContentMapper {
    String OF = " where x.organisation_id = #{k.organisation} and x.work_id = #{k.work} and x.of_version = #{k.version}"
            + " order by x.place";
    String MINE = " where organisation_id = #{k.organisation} and work_id = #{k.work} and of_version = #{k.version}";
    String EACH = "<foreach item='r' collection='rows' separator=','>(#{k.organisation}, #{k.work}, #{k.version},"
            + " #{r.number}, #{r.place}, ";
    String END = ")</foreach></script>";

    /** A goal at its place. */
    record GoalRow(int number, int place, String words, Horizon term) {}

    /** An action at its place, and the goal it serves. */
    record ActionRow(
            int number,
            int place,
            int goalNumber,
            String words,
            Party responsible,
            String name,
            Optional<LocalDate> fromDay,
            Optional<LocalDate> untilDay) {
        PlanAction action() {
            return new PlanAction(number, words, responsible, name, fromDay, untilDay);
        }
    }

    /** An indicator at its place, and the goal it belongs to. */
    record IndicatorRow(int number, int place, int goalNumber, String words, String baseline, String target) {
        Indicator indicator() {
            return new Indicator(number, words, baseline, target);
        }
    }

    /** A commitment at its place. */
    record CommitmentRow(int number, int place, Party party, String name, String words) {
        Commitment commitment() {
            return new Commitment(number, party, name, words);
        }
    }

    /** A line of the budget at its place. */
    record BudgetRow(
            int number,
            int place,
            Source source,
            String name,
            String words,
            Optional<Integer> actionNumber,
            Optional<String> service,
            Money amountCents,
            Rhythm rhythm,
            Optional<LocalDate> fromDay,
            Optional<LocalDate> untilDay) {}

    @Select("select x.number, x.place, x.words, x.term from core.plan_goal x" + OF)
    List<GoalRow> goals(@Param("k") Key key);

    @Select("""
            select x.number, x.place, x.goal_number, x.words, x.responsible, x.name, x.from_day, x.until_day
              from core.plan_action x""" + OF)
    List<ActionRow> actions(@Param("k") Key key);

    @Select("""
            select x.number, x.place, x.goal_number, x.words, x.baseline, x.target
              from core.plan_indicator x""" + OF)
    List<IndicatorRow> indicators(@Param("k") Key key);

    @Select("select x.number, x.place, x.party, x.name, x.words from core.plan_commitment x" + OF)
    List<CommitmentRow> commitments(@Param("k") Key key);

    @Select("""
            select x.number, x.place, x.source, x.name, x.words, x.action_number, x.service, x.amount_cents, x.rhythm,
                   x.from_day, x.until_day
              from core.plan_budget x""" + OF)
    List<BudgetRow> budget(@Param("k") Key key);

    @Delete("delete from core.plan_action" + MINE)
    void clearActions(@Param("k") Key key);

    @Delete("delete from core.plan_indicator" + MINE)
    void clearIndicators(@Param("k") Key key);

    @Delete("delete from core.plan_goal" + MINE)
    void clearGoals(@Param("k") Key key);

    @Delete("delete from core.plan_commitment" + MINE)
    void clearCommitments(@Param("k") Key key);

    @Delete("delete from core.plan_budget" + MINE)
    void clearBudget(@Param("k") Key key);

    @Insert(
            "<script>insert into core.plan_goal (organisation_id, work_id, of_version, number, place, words, term) values "
                    + EACH + "#{r.words}, #{r.term}" + END)
    void insertGoals(@Param("k") Key key, @Param("rows") List<GoalRow> rows);

    @Insert(
            "<script>insert into core.plan_action (organisation_id, work_id, of_version, number, place, goal_number, words,"
                    + " responsible, name, from_day, until_day) values " + EACH
                    + "#{r.goalNumber}, #{r.words}, #{r.responsible}, #{r.name}, #{r.fromDay,jdbcType=DATE},"
                    + " #{r.untilDay,jdbcType=DATE}" + END)
    void insertActions(@Param("k") Key key, @Param("rows") List<ActionRow> rows);

    @Insert("<script>insert into core.plan_indicator (organisation_id, work_id, of_version, number, place, goal_number,"
            + " words, baseline, target) values " + EACH + "#{r.goalNumber}, #{r.words}, #{r.baseline}, #{r.target}"
            + END)
    void insertIndicators(@Param("k") Key key, @Param("rows") List<IndicatorRow> rows);

    @Insert(
            "<script>insert into core.plan_commitment (organisation_id, work_id, of_version, number, place, party, name,"
                    + " words) values " + EACH + "#{r.party}, #{r.name}, #{r.words}" + END)
    void insertCommitments(@Param("k") Key key, @Param("rows") List<CommitmentRow> rows);

    @Insert("<script>insert into core.plan_budget (organisation_id, work_id, of_version, number, place, source, name,"
            + " words, action_number, service, amount_cents, rhythm, from_day, until_day) values " + EACH
            + "#{r.source}, #{r.name}, #{r.words}, #{r.actionNumber,jdbcType=INTEGER}, #{r.service,jdbcType=VARCHAR},"
            + " #{r.amountCents}, #{r.rhythm}, #{r.fromDay,jdbcType=DATE}, #{r.untilDay,jdbcType=DATE}" + END)
    void insertBudget(@Param("k") Key key, @Param("rows") List<BudgetRow> rows);
}
