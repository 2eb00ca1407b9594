package org.affianca.engine.caseload;

import java.util.List;
import org.affianca.api.UnitId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/**
 * Counts open cases, their open works and late deadlines, of the cases the viewer sees, in the smallest parts that are told
 * by themselves: each unit alone, its cases by manager and its works by area.
 */
interface LoadMapper {
    /** One line of a count: cases by key, or works and deadlines by key. */
    record Cases(String loadKey, String label, UnitId unitId, int cases, int managed) {}

    /** How many works are open, and how many of their deadlines are late. */
    record Works(String loadKey, UnitId unitId, int works, int late) {}

    String FROM_CASES = """
            <choose>
              <when test='unit != null'>core.case_file c --DERBY-PROPERTIES index=CASE_OF_UNIT
              </when>
              <otherwise>core.case_file c
              </otherwise>
            </choose>
            """;

    String OPEN = """
             where c.organisation_id = #{v.organisation} and c.state not in ('CLOSED', 'ARCHIVED')
            <if test='unit != null'>and c.unit_id = #{unit}</if>
               and
            """ + Sight.CASE;

    String TEAM = """
              join core.case_team t --DERBY-PROPERTIES index=TEAM_OF_CASE, joinStrategy=NESTEDLOOP
                on t.organisation_id = c.organisation_id and t.case_id = c.id
               and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})
            """;

    String WORKS = """
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE, joinStrategy=NESTEDLOOP
                on w.organisation_id = c.organisation_id and w.case_id = c.id and w.stage not in ('ENDED', 'VOID')
              left join core.deadline x on x.organisation_id = w.organisation_id and x.work_id = w.id
               and x.met_on is null and #{v.today} > x.due
            """;

    @Select("<script>select cast(t.user_id as char(20)) as load_key, a.label, c.unit_id, count(distinct c.id) as cases,"
            + " sum(case when t.role = 'manager' then 1 else 0 end) as managed from " + FROM_CASES + TEAM + """
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id
            """ + OPEN
            + """
             group by t.user_id, a.label, c.unit_id
             fetch first 20000 rows only
            </script>""")
    List<Cases> casesByWorker(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);

    @Select(
            "<script>select cast(t.user_id as char(20)) as load_key, c.unit_id, count(distinct w.id) as works, count(x.code) as late"
                    + " from " + FROM_CASES + TEAM + WORKS + OPEN + "and" + Sight.WORK + """
             group by t.user_id, c.unit_id
            </script>""")
    List<Works> worksByWorker(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);

    @Select(
            "<script>select cast(c.unit_id as char(20)) as load_key, '' as label, c.unit_id, count(distinct c.id) as cases,"
                    + " count(distinct c.id) as managed from " + FROM_CASES + " left " + TEAM
                    + " and t.role = 'manager' " + OPEN + """
             group by c.unit_id, t.user_id
             fetch first 20000 rows only
            </script>""")
    List<Cases> casesByUnit(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);

    @Select(
            "<script>select cast(c.unit_id as char(20)) as load_key, c.unit_id, count(distinct w.id) as works, count(x.code) as late"
                    + " from " + FROM_CASES + WORKS + OPEN + "and" + Sight.WORK + """
             group by c.unit_id, w.area
            </script>""")
    List<Works> worksByUnit(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);

    @Select("<script>select w.area as load_key, '' as label, c.unit_id, count(distinct c.id) as cases,"
            + " count(distinct c.id) as managed from " + FROM_CASES + WORKS + OPEN + "and" + Sight.WORK + """
             group by w.area, c.unit_id
            </script>""")
    List<Cases> casesByArea(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);

    @Select("<script>select w.area as load_key, c.unit_id, count(distinct w.id) as works, count(x.code) as late from "
            + FROM_CASES + WORKS + OPEN + "and" + Sight.WORK + """
             group by w.area, c.unit_id
            </script>""")
    List<Works> worksByArea(@Param("v") Viewer v, @Param("unit") @Nullable UnitId unit);
}
