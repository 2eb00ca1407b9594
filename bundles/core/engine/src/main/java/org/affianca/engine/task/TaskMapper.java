package org.affianca.engine.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.task.TaskData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Tasks in their table. */
interface TaskMapper {
    /** What the label of a case is made of: its number and the person it is held for. */
    record CaseLabel(CaseId id, String number, PersonId holderId) {
        String label(String holder) {
            return (number + " " + holder).trim();
        }
    }

    /** No barrier stands between the viewer and the case of {@code t}. */
    String ASIDE = " not exists (select 1 from core.case_file c"
            + " where c.organisation_id = t.organisation_id and c.id = t.case_id and" + Wall.BEFORE_CASE + ") ";

    String WHOLE = """
            select t.id, t.version, t.case_id, t.title, t.due, t.assignee_id, a.label as assignee, t.created_by,
                   t.done_on
              from core.task t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.assignee_id
             where t.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and t.id = #{id} and" + ASIDE + """
               and (t.assignee_id = #{v.user} or t.created_by = #{v.user} or exists (
                     select 1 from core.case_file c
                      where c.organisation_id = t.organisation_id and c.id = t.case_id and""" + Sight.CASE + "))")
    Optional<TaskRow> seen(@Param("v") Viewer v, @Param("id") TaskId id);

    /** Without asking who looks; for the acts, which have asked before. */
    @Select(WHOLE + " and t.id = #{id}")
    TaskRow any(@Param("v") Viewer v, @Param("id") TaskId id);

    @Select(WHOLE + """
               and t.case_id = #{case}
             order by t.due, t.id
             fetch first 500 rows only""")
    List<TaskRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select(WHOLE + """
               and t.assignee_id = #{v.user} and t.done_on is null and t.due <= #{until} and""" + ASIDE + """
             order by t.due, t.id
             fetch first #{most} rows only""")
    List<TaskRow> due(@Param("v") Viewer v, @Param("until") LocalDate until, @Param("most") int most);

    @Select("""
            <script>
            select c.id, c.number, c.holder_id from core.case_file c
             where c.organisation_id = #{v.organisation} and c.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.CASE + "</script>")
    List<CaseLabel> labels(@Param("v") Viewer v, @Param("ids") Set<CaseId> ids);

    @Insert("""
            insert into core.task (organisation_id, id, version, case_id, title, due, assignee_id, created_at,
                   created_by, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{d.caseId,jdbcType=BIGINT}, #{d.title}, #{d.due}, #{assignee}, #{at}, #{by},
                   #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") TaskId id,
            @Param("d") TaskData data,
            @Param("assignee") UserId assignee,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.task
               set version = version + 1, case_id = #{d.caseId,jdbcType=BIGINT}, title = #{d.title}, due = #{d.due},
                   assignee_id = #{assignee}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") TaskId id,
            @Param("version") int version,
            @Param("d") TaskData data,
            @Param("assignee") UserId assignee,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.task
               set version = version + 1, done_on = #{on,jdbcType=DATE}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int done(
            @Param("org") OrganisationId org,
            @Param("id") TaskId id,
            @Param("version") int version,
            @Param("on") Optional<LocalDate> on,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            <script>
            update core.task
               set version = version + 1, done_on = #{on}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and done_on is null and id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    void settle(
            @Param("org") OrganisationId org,
            @Param("ids") List<TaskId> ids,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Select("""
            select t.version, a.label, t.changed_at from core.task t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.changed_by
             where t.organisation_id = #{org} and t.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") TaskId id);
}
