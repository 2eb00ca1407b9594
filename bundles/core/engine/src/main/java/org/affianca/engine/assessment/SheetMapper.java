package org.affianca.engine.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps the sheets of assessments and what was answered on them. */
interface SheetMapper {
    @Select("""
            select s.work_id, s.place, s.version, s.assessor_id, a.label, s.made_on, s.complete, s.completed_at,
                   s.reopened_because, s.changed_at
              from core.assessment_sheet s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.assessor_id
             where s.organisation_id = #{organisation} and s.work_id = #{work}
             order by s.place""")
    List<SheetRow> of(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    @Select("""
            select a.work_id, a.place, a.item, a.answer, a.person_id from core.assessment_answer a
             where a.organisation_id = #{organisation} and a.work_id = #{work} and a.until_version is null
             order by a.place, a.item""")
    List<AnswerRow> answers(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    /** The answers that count, of several assessments at once. */
    @Select("""
            <script>
            select a.work_id, a.place, a.item, a.answer, a.person_id
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item="line" collection="lines" separator=",">
                   (cast(#{line.workId} as bigint), cast(#{line.counting} as int))
                   </foreach>
                   ) chosen (work_id, place)
              join core.assessment_answer a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on a.organisation_id = #{organisation} and a.work_id = chosen.work_id and a.place = chosen.place
             where a.until_version is null
             order by a.work_id, a.item
            </script>""")
    List<AnswerRow> counting(
            @Param("organisation") OrganisationId organisation,
            @Param("lines") Collection<AssessmentMapper.Line> lines);

    @Insert("""
            insert into core.assessment_sheet (organisation_id, work_id, place, version, assessor_id, made_on, complete,
                completed_at, reopened_because, changed_at, changed_by)
            values (#{v.organisation}, #{s.workId}, #{s.place}, #{s.version}, #{s.assessorId}, #{s.madeOn}, false, null,
                '', #{s.changedAt}, #{v.user})""")
    void insert(@Param("v") Viewer viewer, @Param("s") SheetRow sheet);

    @Update("""
            update core.assessment_sheet set version = version + 1, made_on = #{s.madeOn}, complete = #{s.complete},
                completed_at = #{s.completedAt}, reopened_because = #{s.reopenedBecause}, changed_at = #{now},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{s.workId} and place = #{s.place}
               and version = #{s.version}""")
    int update(@Param("v") Viewer viewer, @Param("s") SheetRow sheet, @Param("now") Instant now);

    @Update("""
            <script>
            update core.assessment_answer set until_version = #{s.version}
             where organisation_id = #{organisation} and work_id = #{s.workId} and place = #{s.place}
               and until_version is null and item in
            <foreach item="item" collection="items" open="(" separator="," close=")">#{item}</foreach>
            </script>""")
    void takeOff(
            @Param("organisation") OrganisationId organisation,
            @Param("s") SheetRow sheet,
            @Param("items") Collection<String> items);

    @Insert("""
            <script>
            insert into core.assessment_answer (organisation_id, work_id, place, item, from_version, until_version,
                answer, person_id) values
            <foreach item="a" collection="answers" separator=",">
            (cast(#{organisation} as bigint), cast(#{a.workId} as bigint), cast(#{a.place} as int),
             cast(#{a.item} as varchar(64)), cast(#{version} as int), cast(null as int),
             cast(#{a.answer} as varchar(8000)), cast(#{a.personId} as bigint))
            </foreach>
            </script>""")
    void write(
            @Param("organisation") OrganisationId organisation,
            @Param("version") int version,
            @Param("answers") Collection<AnswerRow> answers);

    @Select("""
            select s.version, a.label, s.changed_at from core.assessment_sheet s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{organisation} and s.work_id = #{work} and s.place = #{place}""")
    Changed changed(
            @Param("organisation") OrganisationId organisation, @Param("work") WorkId work, @Param("place") int place);
}
