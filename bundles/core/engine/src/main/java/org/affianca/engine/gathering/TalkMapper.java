package org.affianca.engine.gathering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.gathering.CaseAdvice;
import org.affianca.api.gathering.CaseQuestion;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Cases talked about in gatherings; seen with the case and the gathering. */
interface TalkMapper {
    String ROW = """
            select t.id, t.version, t.entry_id, e.title, e.from_day as on_day, t.case_id, c.number, t.question, t.brought_by,
                   a.label, t.advice, t.follow_up,\s"""
            + "case when" + Sight.CASE_WRITE + "then 1 else 0 end as may_write" + """

              from core.case_talk t
              join core.register_entry e on e.organisation_id = t.organisation_id and e.id = t.entry_id
              join core.case_file c on c.organisation_id = t.organisation_id and c.id = t.case_id
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.brought_by
             where t.organisation_id = #{v.organisation} and""" + Sight.CASE + "and"
            + Sight.ENTRY;

    @Select(ROW + " and t.id = #{id}")
    Optional<TalkRow> seen(@Param("v") Viewer v, @Param("id") long id);

    @Select(ROW + " and t.entry_id = #{gathering} order by t.id fetch first 200 rows only")
    List<TalkRow> of(@Param("v") Viewer v, @Param("gathering") long gathering);

    @Select(ROW + " and t.case_id = #{case} order by t.id desc fetch first 200 rows only")
    List<TalkRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.case_talk (organisation_id, id, version, entry_id, case_id, question, brought_by, advice,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{gathering}, #{q.caseId}, #{q.question}, #{v.user}, '', #{at},
                   #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("gathering") long gathering,
            @Param("q") CaseQuestion question,
            @Param("at") Instant at);

    @Update("""
            update core.case_talk
               set version = version + 1, advice = #{c.advice}, follow_up = #{c.followUp,jdbcType=DATE},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int advise(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("c") CaseAdvice advice,
            @Param("at") Instant at);

    @Select("""
            select t.version, a.label, t.changed_at from core.case_talk t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.changed_by
             where t.organisation_id = #{v.organisation} and t.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") long id);
}
