package org.affianca.engine.glass;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who is told of an opening, and by which tasks. */
interface ToldMapper {
    /** A coordinator of the unit or of one above it; the deeper the unit, the nearer. */
    record Coordinator(UserId userId, int depth) {}

    @Select("""
            select t.user_id from core.case_team t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id and a.active = true
             where t.organisation_id = #{org} and t.case_id = #{case} and t.role = 'manager'
               and #{today} >= t.from_day and (t.until_day is null or t.until_day >= #{today})
             order by t.user_id""")
    List<UserId> managers(@Param("org") OrganisationId org, @Param("case") CaseId of, @Param("today") LocalDate today);

    /** The nearest first; never the one who opened. */
    @Select("""
            select distinct a.id as user_id,
                   (select count(*) from core.unit_within x
                     where x.organisation_id = w.organisation_id and x.unit_id = w.above_id) as depth
              from core.unit_within w
              join core.account_unit u on u.organisation_id = w.organisation_id and u.unit_id = w.above_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.user_id and a.active = true
              join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id and r.role = 'coordinator'
             where w.organisation_id = #{org} and w.unit_id = #{unit} and a.id <> #{opener}
             order by depth desc, user_id""")
    List<Coordinator> coordinators(
            @Param("org") OrganisationId org, @Param("unit") UnitId unit, @Param("opener") UserId opener);

    @Select("""
            select a.id from core.account a
              join core.account_role r on r.organisation_id = a.organisation_id and r.user_id = a.id
             where a.organisation_id = #{org} and a.active = true and r.role = #{role} and a.id <> #{opener}
             order by a.id""")
    List<UserId> inRole(@Param("org") OrganisationId org, @Param("role") String role, @Param("opener") UserId opener);

    @Insert("""
            <script>
            insert into core.glass_task (organisation_id, glass_id, task_id) values
            <foreach item='task' collection='tasks' separator=','>(#{org}, #{glass}, #{task})</foreach>
            </script>""")
    void keepTasks(@Param("org") OrganisationId org, @Param("glass") GlassId glass, @Param("tasks") List<TaskId> tasks);

    @Select("select t.task_id from core.glass_task t where t.organisation_id = #{org} and t.glass_id = #{glass}")
    List<TaskId> tasks(@Param("org") OrganisationId org, @Param("glass") GlassId glass);
}
