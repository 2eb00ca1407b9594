package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.NearCases;
import org.affianca.engine.access.Reach;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/**
 * Case files in lists: first candidates for the page, which are found without asking who looks, then those of them that are
 * seen, with what the page says of them.
 */
interface ListMapper {
    /** Which cases; parts that are null do not count. */
    record Wanted(
            @Nullable PersonId person,
            @Nullable UnitId unit,
            @Nullable CaseState state,
            boolean mine) {}

    /** A candidate, which is also a place in the order of the list. */
    record Candidate(CaseId id, LocalDate openedOn) {}

    String WANTED = """
             where c.organisation_id = #{v.organisation}
            <if test="f.unit != null">and c.unit_id = #{f.unit}</if>
            <if test="f.state != null">and c.state = #{f.state}</if>
            <if test="after != null">
               and #{after.openedOn} >= c.opened_on and (#{after.openedOn} > c.opened_on or #{after.id} > c.id)
            </if>
            """;

    String NEWEST = """
             order by c.opened_on desc, c.id desc
             fetch first #{most} rows only
            """;

    String CHOSEN = """
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = #{v.organisation} and c.id = chosen.found_id
            """;

    String OF_TEAM = "from --DERBY-PROPERTIES joinOrder=FIXED\n" + NearCases.OF_TEAM + CHOSEN;

    String OPENED = "from --DERBY-PROPERTIES joinOrder=FIXED\n" + NearCases.OPENED + CHOSEN;

    /** Among the few cases of a person or of the viewer's teams. */
    @Select("""
            <script>
            select c.id, c.opened_on
            <choose>
              <when test="f.mine">
            """ + OF_TEAM + """
              </when>
              <otherwise>
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (select m.case_id as found_id from core.case_member m
                     where m.organisation_id = #{v.organisation} and m.person_id = #{f.person}) chosen
            """ + CHOSEN + """
              </otherwise>
            </choose>
            """ + WANTED + """
            <if test="f.person != null and f.mine">
               and exists (select 1 from core.case_member m
                            where m.organisation_id = c.organisation_id and m.case_id = c.id
                              and m.person_id = #{f.person})
            </if>
            """ + NEWEST + "</script>")
    List<Candidate> ofFew(
            @Param("v") Viewer viewer,
            @Param("f") Wanted wanted,
            @Param("after") @Nullable Candidate after,
            @Param("most") int most);

    /**
     * Among all cases: the newest of each unit that the viewer reaches, and what teams and broken glasses lead to. A walk over
     * everybody's cases would meet thousands of others for one page; only who reaches so many units that most cases are
     * among them walks, past those of other units. The comments name the indexes to Derby, which would read and sort
     * the whole table for one page.
     */
    @Select("""
            <script>
            select c.id, c.opened_on from (
              select * from (select c.id, c.opened_on
            """ + OF_TEAM + WANTED + NEWEST + """
              ) team
              union
              select * from (select c.id, c.opened_on
            """ + OPENED + WANTED + NEWEST + """
              ) opened
            <choose>
              <when test="walked">
              union
              select * from (select c.id, c.opened_on from core.case_file c --DERBY-PROPERTIES index=CASE_NEWEST
            """ + WANTED
            + """
               and (c.secrecy = 'ORDINARY' or (#{v.coordinator} = true and c.secrecy = 'PROFESSIONAL'))
               and c.unit_id in
               <foreach item='one' collection='reach' open='(' separator=',' close=')'>#{one.unit}</foreach>
            """ + NEWEST + """
              ) many
              </when>
              <otherwise>
              <foreach item='one' collection='reach'>
              union
              select * from (select c.id, c.opened_on
                from core.case_file c --DERBY-PROPERTIES index=CASE_ORDINARY_OF_UNIT
            """ + WANTED + "and c.unit_id = #{one.unit} and c.secrecy = #{one.secrecy}" + NEWEST + """
              ) of_unit
              </foreach>
              </otherwise>
            </choose>
            ) c
            """
            + NEWEST + "</script>")
    List<Candidate> ofAll(
            @Param("v") Viewer viewer,
            @Param("f") Wanted wanted,
            @Param("reach") List<Reach> reach,
            @Param("walked") boolean walked,
            @Param("after") @Nullable Candidate after,
            @Param("most") int most);

    /** The lines of those cases that are seen. */
    @Select("""
            <script>
            select c.id, c.number, c.kind, c.name, c.state, c.episode, c.holder_id, c.unit_id, c.opened_on,
                   c.secrecy, c.review_on,
                   (select max(a.label) from --DERBY-PROPERTIES joinOrder=FIXED
                           core.case_team t --DERBY-PROPERTIES index=TEAM_OF_CASE, joinStrategy=NESTEDLOOP
                      join core.account a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                        on a.organisation_id = t.organisation_id and a.id = t.user_id
                     where t.organisation_id = c.organisation_id and t.case_id = c.id and t.role = 'manager'
                       and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})) as manager,
                   (select min(x.due) from --DERBY-PROPERTIES joinOrder=FIXED
                           core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                      join core.deadline x --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                        on x.organisation_id = w.organisation_id and x.work_id = w.id
                     where w.organisation_id = c.organisation_id and w.case_id = c.id
                       and w.stage not in ('ENDED', 'VOID') and x.met_on is null
                       and (w.secrecy = 'ORDINARY' or (w.secrecy = 'PROFESSIONAL' and\s""" + Sight.IN_TEAM + """
                            ) or\s""" + Sight.IS_MANAGER + """
                           )) as next_deadline
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = #{v.organisation} and c.id = chosen.found_id
             where\s""" + Sight.CASE + """
             order by c.opened_on desc, c.id desc
            </script>""")
    List<SummaryRow> seen(@Param("v") Viewer v, @Param("ids") List<CaseId> ids);
}
