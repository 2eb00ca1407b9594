package org.affianca.engine.casefile;

import java.time.Instant;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What a hand-over writes beside the team. */
interface HandOverMapper {
    @Select("""
            select count(*) from core.account_unit u
             where u.organisation_id = #{org} and u.user_id = #{user} and u.unit_id = #{unit}""")
    int belongs(@Param("org") OrganisationId org, @Param("user") UserId user, @Param("unit") UnitId unit);

    @Update("""
            update core.case_file
               set version = version + 1, unit_id = #{unit}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void move(@Param("v") Viewer v, @Param("id") CaseId id, @Param("unit") UnitId unit, @Param("at") Instant at);

    @Update("""
            update core.task
               set version = version + 1, assignee_id = #{to}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and case_id = #{id} and assignee_id = #{from}
               and done_on is null""")
    void passTasks(
            @Param("v") Viewer v,
            @Param("id") CaseId id,
            @Param("from") UserId from,
            @Param("to") UserId to,
            @Param("at") Instant at);
}
