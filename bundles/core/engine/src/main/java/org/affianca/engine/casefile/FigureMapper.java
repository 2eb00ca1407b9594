package org.affianca.engine.casefile;

import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counts episodes between two days; each count walks the index of its own day, which the comments name to Derby. */
interface FigureMapper {
    /** Episodes of one sort in one unit. */
    record Count(String sort, UnitId unitId, int episodes) {}

    String FILES = """
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = e.organisation_id and c.id = e.case_id
             where e.organisation_id = #{v.organisation} and
            """;

    String SEEN = """
            <if test="unit.isPresent()">and c.unit_id = #{unit}</if>
               and\s""" + Sight.CASE;

    @Select("<script>" + """
            select case when e.number = 1 then 'opened' else 'reopened' end as sort, c.unit_id, count(*) as episodes
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_episode e --DERBY-PROPERTIES index=EPISODES_BY_DAY
            """ + FILES + " e.from_day between #{p.from} and #{p.until} " + SEEN + """
             group by case when e.number = 1 then 'opened' else 'reopened' end, c.unit_id
            </script>""")
    List<Count> begun(@Param("v") Viewer v, @Param("p") Period days, @Param("unit") Optional<UnitId> unit);

    @Select("<script>" + """
            select 'charged' as sort, c.unit_id, count(*) as episodes
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_episode e --DERBY-PROPERTIES index=EPISODES_BY_CHARGE
            """ + FILES + " e.charged_on between #{p.from} and #{p.until} " + SEEN
            + " group by c.unit_id</script>")
    List<Count> charged(@Param("v") Viewer v, @Param("p") Period days, @Param("unit") Optional<UnitId> unit);

    @Select("<script>" + """
            select e.closure_reason as sort, c.unit_id, count(*) as episodes
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_episode e --DERBY-PROPERTIES index=EPISODES_BY_END
            """ + FILES + " e.until_day between #{p.from} and #{p.until} " + SEEN + """
             group by e.closure_reason, c.unit_id
            </script>""")
    List<Count> ended(@Param("v") Viewer v, @Param("p") Period days, @Param("unit") Optional<UnitId> unit);
}
