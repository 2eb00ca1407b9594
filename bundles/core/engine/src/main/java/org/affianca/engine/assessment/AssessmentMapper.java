package org.affianca.engine.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.assessment; what is read about a work carries the one condition of what may be seen. */
interface AssessmentMapper {
    /** 1 when the questionnaire of the work is complete. */
    @Select("""
            select count(*) from core.assessment a
             where a.organisation_id = #{org} and a.work_id = #{work} and a.complete = true""")
    int whole(@Param("org") OrganisationId organisation, @Param("work") WorkId work);

    @Select("""
            select w.id, w.case_id, w.service, w.kind, w.stage, w.instrument as asked, c.state as case_state,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable,
                   a.person_id, a.instrument, a.instrument_version, a.two_assessors, a.made_on, a.complete
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.assessment a on a.organisation_id = w.organisation_id and a.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<PaperRow> find(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Lets others wait who write to the same work. */
    @Update("update core.works set version = version where organisation_id = #{organisation} and id = #{id}")
    void lock(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);

    @Select("""
            select count(*) from core.case_member
             where organisation_id = #{organisation} and case_id = #{case} and person_id = #{person}""")
    int member(
            @Param("organisation") OrganisationId organisation,
            @Param("case") CaseId caseId,
            @Param("person") PersonId person);

    @Select("""
            select count(*) from core.case_team t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id
             where t.organisation_id = #{v.organisation} and t.case_id = #{case} and t.user_id = #{user}
               and a.active = true and #{v.today} >= t.from_day
               and (t.until_day is null or t.until_day >= #{v.today})""")
    int inTeam(@Param("v") Viewer viewer, @Param("case") CaseId caseId, @Param("user") UserId user);

    @Insert("""
            insert into core.assessment (organisation_id, work_id, person_id, instrument, instrument_version,
                two_assessors, made_on, complete, created_at, changed_at, changed_by)
            values (#{v.organisation}, #{work}, #{person}, #{i.code}, #{i.version}, #{two}, #{v.today}, false, #{now},
                #{now}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("work") WorkId work,
            @Param("person") PersonId person,
            @Param("i") Edition edition,
            @Param("two") boolean two,
            @Param("now") Instant now);

    @Update("""
            update core.assessment set complete = #{complete}, made_on = #{on}, changed_at = #{now},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{work}""")
    void complete(
            @Param("v") Viewer viewer,
            @Param("work") WorkId work,
            @Param("complete") boolean complete,
            @Param("on") LocalDate on,
            @Param("now") Instant now);

    // Named to Derby, which would read whole tables while they are small and forget to change its mind.
    String OF_PERSON = """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.assessment a --DERBY-PROPERTIES index=ASSESSMENT_OF_PERSON
              join core.works w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on w.organisation_id = a.organisation_id and w.id = a.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
             where a.organisation_id = #{v.organisation} and a.person_id = #{person} and w.stage != 'VOID'
               and""" + Sight.WORK;

    String COLUMNS = """
            select a.work_id, w.case_id, a.instrument, a.instrument_version, a.two_assessors, a.made_on, a.complete""";

    @Select("<script>" + COLUMNS + OF_PERSON + """
            <if test="after != null">
               and (#{after.day} > a.made_on or (a.made_on = #{after.day} and #{after.work} > a.work_id))
            </if>
             order by a.made_on desc, a.work_id desc fetch first #{most} rows only
            </script>""")
    List<Line> page(
            @Param("v") Viewer viewer,
            @Param("person") PersonId person,
            @Param("after") @org.jspecify.annotations.Nullable After after,
            @Param("most") int most);

    @Select(COLUMNS + OF_PERSON + """
               and a.instrument = #{instrument} and a.complete = true
             order by a.made_on desc, a.work_id desc fetch first #{most} rows only""")
    List<Line> finished(
            @Param("v") Viewer viewer,
            @Param("person") PersonId person,
            @Param("instrument") String instrument,
            @Param("most") int most);

    @Select("select count(*)" + OF_PERSON + " and a.instrument = #{instrument} and a.complete = true")
    int countFinished(
            @Param("v") Viewer viewer, @Param("person") PersonId person, @Param("instrument") String instrument);

    /** The place in a person's list: day and work of the last one seen. */
    record After(LocalDate day, long work) {}

    /** An assessment in a person's list. */
    record Line(
            WorkId workId,
            CaseId caseId,
            String instrument,
            int instrumentVersion,
            boolean twoAssessors,
            LocalDate madeOn,
            boolean complete) {
        Edition edition() {
            return new Edition(instrument, instrumentVersion);
        }

        int counting() {
            return twoAssessors ? org.affianca.api.assessment.Sheet.AGREED : 1;
        }
    }
}
