package org.affianca.engine.report;

import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What a report asks of the case it shall join. */
interface CaseOfReportMapper {
    /** Locks an open case until the transaction ends, so that nobody closes it meanwhile; 0 when it is not open. */
    @Update("""
            update core.case_file set version = version
             where organisation_id = #{org} and id = #{id} and state not in ('CLOSED', 'ARCHIVED')""")
    int hold(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("select m.person_id from core.case_member m where m.organisation_id = #{org} and m.case_id = #{id}")
    Set<PersonId> members(@Param("org") OrganisationId org, @Param("id") CaseId id);
}
