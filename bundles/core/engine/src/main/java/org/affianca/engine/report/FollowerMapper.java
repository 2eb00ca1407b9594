package org.affianca.engine.report;

import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who may be given a report, and where. */
interface FollowerMapper {
    @Select("select count(*) from core.unit u where u.organisation_id = #{org} and u.id = #{unit} and u.active = true")
    int unit(@Param("org") OrganisationId org, @Param("unit") UnitId unit);

    /** Whether somebody who can sign in follows cases in this unit, as worker or coordinator. */
    @Select("""
            select count(*) from core.account a
              join core.account_unit u on u.organisation_id = a.organisation_id and u.user_id = a.id
             where a.organisation_id = #{org} and a.id = #{user} and a.active = true and u.unit_id = #{unit}
               and exists (select 1 from core.account_role r
                            where r.organisation_id = a.organisation_id and r.user_id = a.id
                              and r.role in ('worker', 'coordinator'))""")
    int worksIn(@Param("org") OrganisationId org, @Param("user") UserId user, @Param("unit") UnitId unit);

    @Select("select r.role from core.account_role r where r.organisation_id = #{org} and r.user_id = #{user}")
    Set<String> roles(@Param("org") OrganisationId org, @Param("user") UserId user);
}
