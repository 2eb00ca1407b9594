package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.time.Period;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Teams of cases in their table. */
interface TeamMapper {
    @Select("""
            select t.id, t.user_id, a.label, t.role, t.from_day, t.until_day from core.case_team t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id
             where t.organisation_id = #{org} and t.case_id = #{id}
             order by t.from_day, t.id""")
    List<TeamRow> of(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Insert("""
            insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day, until_day)
            values (#{org}, #{row}, #{id}, #{user}, #{role}, #{p.from}, #{p.until,jdbcType=DATE})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("row") long row,
            @Param("id") CaseId id,
            @Param("user") UserId user,
            @Param("role") String role,
            @Param("p") Period period);

    @Update("""
            update core.case_team set role = #{role}, until_day = #{until}
             where organisation_id = #{org} and id = #{row}""")
    void end(
            @Param("org") OrganisationId org,
            @Param("row") long row,
            @Param("role") String role,
            @Param("until") LocalDate until);

    /** Whether an account may follow cases: it can sign in, as worker or coordinator. */
    @Select("""
            select count(*) from core.account a
             where a.organisation_id = #{org} and a.id = #{user} and a.active = true
               and exists (select 1 from core.account_role r
                            where r.organisation_id = a.organisation_id and r.user_id = a.id
                              and r.role in ('worker', 'coordinator'))""")
    int follows(@Param("org") OrganisationId org, @Param("user") UserId user);
}
