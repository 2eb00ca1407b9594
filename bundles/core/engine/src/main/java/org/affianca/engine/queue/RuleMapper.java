package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.RuleState;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.TieBreak;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Versions of rules in their tables. */
interface RuleMapper {
    /** A version without its parts. */
    record Row(
            int number,
            int version,
            RuleState state,
            int answerDays,
            boolean silenceRefuses,
            Optional<Instant> publishedAt,
            Optional<String> publishedBy) {}

    /** A criterion of a version. */
    record CriterionRow(
            int number,
            String code,
            CriterionKind kind,
            String label,
            String labelEn,
            String source,
            BigDecimal points,
            Optional<BigDecimal> most,
            boolean expires) {
        Criterion with(List<Bracket> brackets) {
            return new Criterion(code, kind, label, labelEn, source, points, most, expires, brackets);
        }
    }

    /** A bracket of a criterion. */
    record BracketRow(
            int number,
            String criterion,
            String code,
            String label,
            String labelEn,
            Optional<BigDecimal> upTo,
            BigDecimal points) {
        Bracket bracket() {
            return new Bracket(code, label, labelEn, upTo, points);
        }
    }

    /** A bracket to be written. */
    record BracketLine(String criterion, int place, Bracket bracket) {}

    /** A tie of a version. */
    record TieRow(int number, String criterion, boolean lowestFirst) {
        TieBreak tie() {
            return new TieBreak(criterion, lowestFirst);
        }
    }

    /** A setback of a version. */
    record SetbackRow(int number, SetbackAct act, BigDecimal points, int days) {
        Setback setback() {
            return new Setback(act, points, days);
        }
    }

    String OF_LIST = """
             where r.organisation_id = #{v.organisation} and r.list_id = #{list} and r.number >= #{from}
               and #{to} >= r.number
            """;

    @Select("""
            select r.number, r.version, r.state, r.answer_days, r.silence_refuses, r.published_at,
                   a.label as published_by
              from core.waiting_rule r
              left join core.account a on a.organisation_id = r.organisation_id and a.id = r.published_by
            """ + OF_LIST + " order by r.number desc")
    List<Row> versions(
            @Param("v") Viewer v, @Param("list") WaitingListId list, @Param("from") int from, @Param("to") int to);

    @Select("""
            select r.number, r.code, r.kind, r.label, r.label_en, r.source, r.points, r.most, r.expires
              from core.waiting_criterion r
            """ + OF_LIST + " order by r.number, r.place")
    List<CriterionRow> criteria(
            @Param("v") Viewer v, @Param("list") WaitingListId list, @Param("from") int from, @Param("to") int to);

    @Select("""
            select r.number, r.criterion, r.code, r.label, r.label_en, r.up_to, r.points
              from core.waiting_bracket r
            """ + OF_LIST + " order by r.number, r.criterion, r.place")
    List<BracketRow> brackets(
            @Param("v") Viewer v, @Param("list") WaitingListId list, @Param("from") int from, @Param("to") int to);

    @Select("select r.number, r.criterion, r.lowest_first from core.waiting_tie r " + OF_LIST
            + " order by r.number, r.place")
    List<TieRow> ties(
            @Param("v") Viewer v, @Param("list") WaitingListId list, @Param("from") int from, @Param("to") int to);

    @Select("select r.number, r.act, r.points, r.days from core.waiting_setback r " + OF_LIST
            + " order by r.number, r.place")
    List<SetbackRow> setbacks(
            @Param("v") Viewer v, @Param("list") WaitingListId list, @Param("from") int from, @Param("to") int to);

    @Insert("""
            insert into core.waiting_rule (organisation_id, list_id, number, version, state, answer_days,
                   silence_refuses, changed_at, changed_by)
            values (#{v.organisation}, #{list}, #{number}, 1, 'DRAFT', #{r.answerDays}, #{r.silenceRefuses}, #{at},
                   #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("r") Rules rules,
            @Param("at") Instant at);

    @Update("""
            update core.waiting_rule
               set version = version + 1, answer_days = #{r.answerDays}, silence_refuses = #{r.silenceRefuses},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}
               and version = #{version} and state = 'DRAFT'""")
    int redraft(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("version") int version,
            @Param("r") Rules rules,
            @Param("at") Instant at);

    @Delete("""
            delete from core.waiting_tie
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}""")
    void clearTies(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("number") int number);

    @Delete("""
            delete from core.waiting_bracket
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}""")
    void clearBrackets(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("number") int number);

    @Delete("""
            delete from core.waiting_criterion
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}""")
    void clearCriteria(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("number") int number);

    @Delete("""
            delete from core.waiting_setback
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}""")
    void clearSetbacks(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("number") int number);

    @Insert("""
            <script>
            insert into core.waiting_criterion (organisation_id, list_id, number, place, code, kind, label, label_en,
                   source, points, most, expires)
            values
            <foreach item='c' index='i' collection='criteria' separator=','>
                   (#{v.organisation}, #{list}, #{number}, #{i}, #{c.code}, #{c.kind}, #{c.label}, #{c.labelEn},
                   #{c.source}, #{c.points}, #{c.most,jdbcType=DECIMAL}, #{c.expires})
            </foreach>
            </script>""")
    void addCriteria(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("criteria") List<Criterion> criteria);

    @Insert("""
            <script>
            insert into core.waiting_bracket (organisation_id, list_id, number, criterion, place, code, label, label_en,
                   up_to, points)
            values
            <foreach item='b' collection='brackets' separator=','>
                   (#{v.organisation}, #{list}, #{number}, #{b.criterion}, #{b.place}, #{b.bracket.code},
                   #{b.bracket.label}, #{b.bracket.labelEn}, #{b.bracket.upTo,jdbcType=DECIMAL}, #{b.bracket.points})
            </foreach>
            </script>""")
    void addBrackets(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("brackets") List<BracketLine> brackets);

    @Insert("""
            <script>
            insert into core.waiting_tie (organisation_id, list_id, number, place, criterion, lowest_first) values
            <foreach item='t' index='i' collection='ties' separator=','>
                   (#{v.organisation}, #{list}, #{number}, #{i}, #{t.criterion}, #{t.lowestFirst})
            </foreach>
            </script>""")
    void addTies(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("ties") List<TieBreak> ties);

    @Insert("""
            <script>
            insert into core.waiting_setback (organisation_id, list_id, number, place, act, points, days) values
            <foreach item='s' index='i' collection='setbacks' separator=','>
                   (#{v.organisation}, #{list}, #{number}, #{i}, #{s.act}, #{s.points}, #{s.days})
            </foreach>
            </script>""")
    void addSetbacks(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("setbacks") List<Setback> setbacks);

    @Update("""
            update core.waiting_rule set state = 'PAST', version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and list_id = #{list} and state = 'IN_FORCE'""")
    void retire(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("at") Instant at);

    @Update("""
            update core.waiting_rule
               set version = version + 1, state = 'IN_FORCE', published_at = #{at}, published_by = #{v.user},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and list_id = #{list} and number = #{number}
               and version = #{version} and state = 'DRAFT'""")
    int publish(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("number") int number,
            @Param("version") int version,
            @Param("at") Instant at);

    @Select("""
            select r.version, a.label, r.changed_at from core.waiting_rule r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{v.organisation} and r.list_id = #{list} and r.number = #{number}""")
    Changed changed(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("number") int number);
}
