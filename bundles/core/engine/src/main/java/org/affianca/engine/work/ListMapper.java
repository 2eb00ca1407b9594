package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.WorkFilter;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Works in lists: first candidates for the page, then those of them that are seen, with what the page says of them. */
interface ListMapper {
    /**
     * Begins with the case, or with the few cases of a team or of a person, where asked for, else walks the index of
     * the order; the comments name that index to Derby, which would read and sort the whole table for one page. A walk
     * asks on its way what is seen, or it would bring others' works; what is sorted is asked about when it is sorted.
     */
    @Select("""
            <script>
            select w.id from --DERBY-PROPERTIES joinOrder=FIXED
            <choose>
              <when test="f.caseId.isPresent()">
                   core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE
              </when>
              <when test="f.mine">
                   (select distinct t.case_id as found_id from core.case_team t
                     where t.organisation_id = #{v.organisation} and t.user_id = #{v.user}
                       and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})) chosen
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = #{v.organisation} and w.case_id = chosen.found_id
              </when>
              <when test="f.person.isPresent()">
                   core.case_member chosen --DERBY-PROPERTIES index=CASE_OF_PERSON
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = chosen.organisation_id and w.case_id = chosen.case_id
              </when>
              <when test="f.service.isPresent() and f.stage.isPresent()">
                   core.works w --DERBY-PROPERTIES index=WORKS_OF_SERVICE
              </when>
              <when test="f.area.isPresent() and f.stage.isPresent()">
                   core.works w --DERBY-PROPERTIES index=WORKS_OF_AREA
              </when>
              <otherwise>
                   core.works w --DERBY-PROPERTIES index=WORKS_NEWEST
              </otherwise>
            </choose>
            <if test="f.caseId.isPresent() or !(f.mine or f.person.isPresent())">
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
            </if>
             where w.organisation_id = #{v.organisation}
            <if test="f.caseId.isPresent()">and w.case_id = #{f.caseId}</if>
            <if test="f.mine and f.caseId.isPresent()">and\s""" + Sight.IN_TEAM + """
            </if>
            <if test="f.person.isPresent()">
              <choose>
                <when test="f.mine or f.caseId.isPresent()">
               and exists (select 1 from core.case_member m
                            where m.organisation_id = w.organisation_id and m.case_id = w.case_id
                              and m.person_id = #{f.person})
                </when>
                <otherwise>
               and chosen.organisation_id = #{v.organisation} and chosen.person_id = #{f.person}
                </otherwise>
              </choose>
            </if>
            <if test="f.service.isPresent()">and w.service = #{f.service}</if>
            <if test="f.area.isPresent()">and w.area = #{f.area}</if>
            <if test="f.stage.isPresent()">and w.stage = #{f.stage}</if>
            <if test="after != null">and #{after} > w.id</if>
            <if test="f.caseId.isPresent() or !(f.mine or f.person.isPresent())">and\s""" + Sight.WORK + """
            </if>
             order by w.id desc
             fetch first #{most} rows only
            </script>""")
    List<WorkId> candidates(
            @Param("v") Viewer viewer,
            @Param("f") WorkFilter filter,
            @Param("after") @Nullable WorkId after,
            @Param("most") int most);

    /**
     * The lines of those works that are seen. The ids are a table: a list of them Derby would look for along the whole
     * index, which begins with the organisation.
     */
    @Select("""
            <script>
            select w.id, w.case_id, c.number as case_number, c.holder_id, w.service, w.kind, w.stage, w.step,
                   w.from_day, w.until_day, w.under_id,
                   (select min(x.due) from core.deadline x --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                     where x.organisation_id = w.organisation_id and x.work_id = w.id and x.met_on is null)
                   as next_deadline
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.works w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on w.organisation_id = #{v.organisation} and w.id = chosen.found_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
             where\s""" + Sight.WORK + """
             order by w.id desc
            </script>""")
    List<Line> seen(@Param("v") Viewer viewer, @Param("ids") List<WorkId> ids);

    /** A work in a list. */
    record Line(
            WorkId id,
            CaseId caseId,
            String caseNumber,
            PersonId holderId,
            ServiceCode service,
            Kind kind,
            Stage stage,
            String step,
            LocalDate fromDay,
            Optional<LocalDate> untilDay,
            Optional<Long> underId,
            Optional<LocalDate> nextDeadline) {}
}
