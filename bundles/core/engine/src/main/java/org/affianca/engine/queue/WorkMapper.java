package org.affianca.engine.queue;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.FacilityId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What a waiting list asks of its neighbours: works and facilities. */
interface WorkMapper {
    /** A work that wants to enter. */
    record Wanting(CaseId caseId, ServiceCode service, Stage stage) {}

    @Select("""
            select w.case_id, w.service, w.stage from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<Wanting> seen(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("""
            select count(*) from core.facility f
             where f.organisation_id = #{v.organisation} and f.id = #{id}""")
    int facilities(@Param("v") Viewer v, @Param("id") FacilityId id);
}
