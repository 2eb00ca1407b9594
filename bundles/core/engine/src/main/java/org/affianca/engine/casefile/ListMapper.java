package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Case files in lists: first which are on the page, then what the page says of them. */
interface ListMapper {
    /** Which cases; parts that are null do not count. */
    record Wanted(
            @Nullable PersonId person,
            @Nullable UnitId unit,
            @Nullable CaseState state,
            boolean mine) {}

    /** A case of the page, with the order of the list. */
    record Found(CaseId id, LocalDate openedOn) {}

    String WANTED = """
             where c.organisation_id = #{v.organisation}
            <if test="f.unit != null">and c.unit_id = #{f.unit}</if>
            <if test="f.state != null">and c.state = #{f.state}</if>
            <if test="after != null">
               and #{after.day} >= c.opened_on and (#{after.day} > c.opened_on or #{after.id} > c.id)
            </if>
               and\s""" + Sight.CASE;

    String NEWEST = """
             order by c.opened_on desc, c.id desc
             fetch first #{most} rows only
            """;

    String OF_TEAM = """
                   (select distinct t.case_id as found_id from core.case_team t
                     where t.organisation_id = #{v.organisation} and t.user_id = #{v.user}
                       and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})) chosen
              join core.case_file c on c.organisation_id = #{v.organisation} and c.id = chosen.found_id
            """;

    /**
     * Begins with the few cases of a person or of a team where asked for, else walks the index of the order; the
     * comment names that index to Derby, which would read and sort the whole table for one page.
     */
    @Select("""
            <script>
            select c.id, c.opened_on from
            <choose>
              <when test="f.mine">
            """ + OF_TEAM + """
              </when>
              <when test="f.person != null">
                   core.case_member chosen
              join core.case_file c on c.organisation_id = chosen.organisation_id and c.id = chosen.case_id
              </when>
              <when test="f.unit != null">
                   core.case_file c --DERBY-PROPERTIES index=CASE_OF_UNIT
              </when>
              <otherwise>
                   core.case_file c --DERBY-PROPERTIES index=CASE_NEWEST
              </otherwise>
            </choose>
            """ + WANTED + """
            <if test="f.person != null and !f.mine">
               and chosen.organisation_id = #{v.organisation} and chosen.person_id = #{f.person}
            </if>
            <if test="f.person != null and f.mine">
               and exists (select 1 from core.case_member m
                            where m.organisation_id = c.organisation_id and m.case_id = c.id
                              and m.person_id = #{f.person})
            </if>
            """ + NEWEST + "</script>")
    List<Found> page(
            @Param("v") Viewer v,
            @Param("f") Wanted wanted,
            @Param("after") Listing.@Nullable After after,
            @Param("most") int most);

    /**
     * The same page for who coordinates nothing, of all cases: such a viewer sees what is ordinary in the own units and
     * else what the own teams and broken glasses lead to, so the newest of each of the three are enough. Whether a case is
     * seen is asked of each all the same; a walk over everybody's cases would ask it thousands of times for one page.
     */
    @Select("""
            <script>
            select c.id, c.opened_on from (
              select * from (
                select c.id, c.opened_on from core.case_file c
            <choose>
              <when test="f.unit != null">--DERBY-PROPERTIES index=CASE_ORDINARY_OF_UNIT
              </when>
              <otherwise>--DERBY-PROPERTIES index=CASE_ORDINARY
              </otherwise>
            </choose>
            """ + WANTED + " and c.secrecy = 'ORDINARY'" + NEWEST + """
              ) ordinary
              union
              select * from (select c.id, c.opened_on from
            """ + OF_TEAM + WANTED + NEWEST + """
              ) team
              union
              select * from (
                select c.id, c.opened_on from
                   (select distinct o.case_id as found_id from core.glass o --DERBY-PROPERTIES index=GLASS_OF_USER
                     where o.organisation_id = #{v.organisation} and o.user_id = #{v.user} and o.ends_at > #{v.now}) chosen
                  join core.case_file c on c.organisation_id = #{v.organisation} and c.id = chosen.found_id
            """ + WANTED
            + NEWEST + """
              ) opened
            ) c
            """ + NEWEST + "</script>")
    List<Found> pageOfOwn(
            @Param("v") Viewer v,
            @Param("f") Wanted wanted,
            @Param("after") Listing.@Nullable After after,
            @Param("most") int most);

    /** The lines of cases that were found for this viewer already. */
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
             order by c.opened_on desc, c.id desc
            </script>""")
    List<SummaryRow> lines(@Param("v") Viewer v, @Param("ids") List<CaseId> ids);
}
