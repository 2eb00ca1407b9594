package org.affianca.engine.casefile;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The plain truth about a list: everybody's cases, each asked about. */
interface WalkMapper {
    @Select("""
            <script>
            select c.id from core.case_file c
             where c.organisation_id = #{v.organisation}
            <if test="f.unit != null">and c.unit_id = #{f.unit}</if>
            <if test="f.state != null">and c.state = #{f.state}</if>
               and\s""" + Sight.CASE + """
             order by c.opened_on desc, c.id desc
            </script>""")
    List<CaseId> walk(@Param("v") Viewer viewer, @Param("f") ListMapper.Wanted wanted);
}
