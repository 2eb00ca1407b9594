package org.affianca.engine.work;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.work.WorkFilter;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The plain truth about a list: everybody's works, each asked about. */
interface WalkMapper {
    @Select("""
            <script>
            select w.id from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation}
            <if test="f.service.isPresent()">and w.service = #{f.service}</if>
            <if test="f.area.isPresent()">and w.area = #{f.area}</if>
            <if test="f.stage.isPresent()">and w.stage = #{f.stage}</if>
               and\s""" + Sight.WORK + """
             order by w.id desc
            </script>""")
    List<WorkId> walk(@Param("v") Viewer viewer, @Param("f") WorkFilter wanted);
}
