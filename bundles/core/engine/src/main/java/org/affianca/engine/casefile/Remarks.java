package org.affianca.engine.casefile;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What is worth a thought before a case is closed but stops nobody: tasks that nobody ticked off. */
final class Remarks {
    /** Counts tasks. */
    interface RemarkMapper {
        @Select("""
                select count(*) from core.task t
                 where t.organisation_id = #{org} and t.case_id = #{id} and t.done_on is null""")
        int openTasks(@Param("org") OrganisationId org, @Param("id") CaseId id);
    }

    private final RemarkMapper sql;

    Remarks(Mappers mappers) {
        this.sql = mappers.of(RemarkMapper.class);
    }

    List<Because> of(Viewer viewer, CaseId id) {
        List<Because> remarks = new ArrayList<>();
        int tasks = sql.openTasks(viewer.organisation(), id);
        if (tasks > 0) {
            remarks.add(Because.of("open-tasks", "tasks", tasks));
        }
        return remarks;
    }
}
