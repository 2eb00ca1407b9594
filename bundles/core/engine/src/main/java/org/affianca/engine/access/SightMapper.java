package org.affianca.engine.access;

import org.affianca.api.CaseId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Asks whether one case may be seen, written to or handed over: 1 or 0. */
interface SightMapper {
    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE)
    int seen(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE_WRITE)
    int writable(@Param("v") Viewer viewer, @Param("id") CaseId id);

    @Select("select count(*) from core.case_file c where c.organisation_id = #{v.organisation} and c.id = #{id} and"
            + Sight.CASE_HAND_OVER)
    int handedOver(@Param("v") Viewer viewer, @Param("id") CaseId id);
}
