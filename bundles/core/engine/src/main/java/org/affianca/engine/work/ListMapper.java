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
import org.affianca.engine.access.NearCases;
import org.affianca.engine.access.Reach;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/**
 * Works in lists: first candidates for the page, which are found without asking who looks, then those of them that are seen,
 * with what the page says of them. The comments name the indexes to Derby, which would read and sort the whole table for one
 * page.
 */
interface ListMapper {
    String WANTED = """
             where w.organisation_id = #{v.organisation}
            <if test="f.caseId.isPresent()">and w.case_id = #{f.caseId}</if>
            <if test="f.service.isPresent()">and w.service = #{f.service}</if>
            <if test="f.area.isPresent()">and w.area = #{f.area}</if>
            <if test="f.stage.isPresent()">and w.stage = #{f.stage}</if>
            <if test="after != null">and #{after} > w.id</if>
            """;

    String NEWEST = """
             order by w.id desc
             fetch first #{most} rows only
            """;

    String CHOSEN = """
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = #{v.organisation} and w.case_id = chosen.found_id
            """;

    String OF_TEAM = "from --DERBY-PROPERTIES joinOrder=FIXED\n" + NearCases.OF_TEAM + CHOSEN;

    String OPENED = "from --DERBY-PROPERTIES joinOrder=FIXED\n" + NearCases.OPENED + CHOSEN;

    /** Among those of one case, or of the few cases of a person or of the viewer's teams. */
    @Select("""
            <script>
            select w.id
            <choose>
              <when test="f.caseId.isPresent()">
              from core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE
              </when>
              <when test="f.mine">
            """ + OF_TEAM + """
              </when>
              <otherwise>
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (select m.case_id as found_id from core.case_member m --DERBY-PROPERTIES index=CASE_OF_PERSON
                     where m.organisation_id = #{v.organisation} and m.person_id = #{f.person}) chosen
            """ + CHOSEN + """
              </otherwise>
            </choose>
            """ + WANTED + """
            <if test="f.mine and f.caseId.isPresent()">
               and exists (select 1 from core.case_team t --DERBY-PROPERTIES index=TEAM_OF_USER, joinStrategy=NESTEDLOOP
                            where t.organisation_id = w.organisation_id and t.case_id = w.case_id
                              and t.user_id = #{v.user} and #{v.today} >= t.from_day
                              and (t.until_day is null or t.until_day >= #{v.today}))
            </if>
            <if test="f.person.isPresent() and (f.mine or f.caseId.isPresent())">
               and exists (select 1 from core.case_member m
                            where m.organisation_id = w.organisation_id and m.case_id = w.case_id
                              and m.person_id = #{f.person})
            </if>
            """ + NEWEST + "</script>")
    List<WorkId> ofFew(
            @Param("v") Viewer viewer,
            @Param("f") WorkFilter filter,
            @Param("after") @Nullable WorkId after,
            @Param("most") int most);

    /** Works of a service in these cases; a case has few, so that the bound is never met by an honest list. */
    @Select("""
            <script>
            select w.id
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='cases' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = #{v.organisation} and w.case_id = chosen.found_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.service = #{service} and\s""" + Sight.WORK + """
             order by w.id desc
             fetch first 2000 rows only
            </script>""")
    List<WorkId> ofCases(
            @Param("v") Viewer viewer, @Param("cases") List<CaseId> cases, @Param("service") ServiceCode service);

    /**
     * Among all works: the newest of each unit that the viewer reaches, and what teams and broken glasses lead to. Who reaches
     * many units walks in the order of the list past those of others; so does who asks for one stage of a service or an
     * area, which have an index of their own.
     */
    @Select("""
            <script>
            select w.id from (
              select * from (select w.id
            """ + OF_TEAM + WANTED + NEWEST + """
              ) team
              union
              select * from (select w.id
            """ + OPENED + WANTED + NEWEST + """
              ) opened
            <choose>
              <when test="walked">
              union
              select * from (select w.id
                from core.works w
                <choose>
                  <when test="f.stage.isPresent() and f.service.isPresent()">--DERBY-PROPERTIES index=WORKS_OF_SERVICE
                  </when>
                  <when test="f.stage.isPresent() and f.area.isPresent()">--DERBY-PROPERTIES index=WORKS_OF_AREA
                  </when>
                  <otherwise>--DERBY-PROPERTIES index=WORKS_NEWEST
                  </otherwise>
                </choose>
            """ + WANTED + """
               and w.secrecy = 'ORDINARY'
               and (w.case_secrecy = 'ORDINARY' or (#{v.coordinator} = true and w.case_secrecy = 'PROFESSIONAL'))
               and w.case_unit_id in
               <foreach item='one' collection='reach' open='(' separator=',' close=')'>#{one.unit}</foreach>
            """ + NEWEST + """
              ) many
              </when>
              <otherwise>
              <foreach item='one' collection='reach'>
              union
              select * from (select w.id
                from core.works w --DERBY-PROPERTIES index=WORKS_OF_UNIT
            """
            + WANTED + """
               and w.secrecy = 'ORDINARY' and w.case_secrecy = #{one.secrecy} and w.case_unit_id = #{one.unit}
            """ + NEWEST + """
              ) of_unit
              </foreach>
              </otherwise>
            </choose>
            ) w
            """ + NEWEST + "</script>")
    List<WorkId> ofAll(
            @Param("v") Viewer viewer,
            @Param("f") WorkFilter filter,
            @Param("reach") List<Reach> reach,
            @Param("walked") boolean walked,
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
