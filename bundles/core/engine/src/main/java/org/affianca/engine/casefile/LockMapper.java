package org.affianca.engine.casefile;

import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Takes the row of a case without changing it, and asks whether it is open. */
interface LockMapper {
    // An update that changes nothing locks alike on both databases; Derby lets a "for update" row go after the read.
    @Update("update core.case_file set version = version where organisation_id = #{org} and id = #{id}")
    int hold(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select count(*) from core.case_file c
             where c.organisation_id = #{org} and c.id = #{case} and c.state not in ('CLOSED', 'ARCHIVED')""")
    int isOpen(@Param("org") OrganisationId org, @Param("case") CaseId of);
}
