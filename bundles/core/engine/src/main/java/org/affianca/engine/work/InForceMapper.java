package org.affianca.engine.work;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Asks by which version plans are carried out; what a version says is the room of plans' affair. */
interface InForceMapper {
    @Select("""
            <script>select n.work_id, n.number from core.plan_version n
             where n.organisation_id = #{organisation} and n.state in ('AGREED', 'BY_AUTHORITY') and n.work_id in
             <foreach item="id" collection="works" open="(" separator="," close=")">#{id}</foreach></script>""")
    List<Row> of(@Param("organisation") OrganisationId organisation, @Param("works") Collection<WorkId> works);

    /** A plan and its version in force. */
    record Row(WorkId workId, int number) {}
}
