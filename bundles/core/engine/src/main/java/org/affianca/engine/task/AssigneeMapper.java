package org.affianca.engine.task;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who may be given a task, and which cases that one sees. */
interface AssigneeMapper {
    @Select(
            "select a.label from core.account a where a.organisation_id = #{org} and a.id = #{user} and a.active = true")
    Optional<String> label(@Param("org") OrganisationId org, @Param("user") UserId user);

    @Select("select r.role from core.account_role r where r.organisation_id = #{org} and r.user_id = #{user}")
    Set<String> roles(@Param("org") OrganisationId org, @Param("user") UserId user);

    @Select("""
            select count(*) from core.case_file c
             where c.organisation_id = #{v.organisation} and c.id = #{case} and""" + Sight.CASE)
    int sees(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("""
            select count(*) from core.case_file c
             where c.organisation_id = #{v.organisation} and c.id = #{case} and c.state not in ('CLOSED', 'ARCHIVED')""")
    int isOpen(@Param("v") Viewer v, @Param("case") CaseId of);
}
