package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Alert;
import org.affianca.api.time.Consequence;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What is to be told now, and whom it may be told. */
interface TellingMapper {
    /** An alert that is due, with what its sentence mentions. */
    record Due(
            String code,
            int place,
            Alert.Whom whom,
            CaseId caseId,
            String number,
            ServiceCode service,
            LocalDate due,
            Optional<Instant> dueAt,
            Consequence consequence) {}

    /** One who writes in the case today. */
    record Member(UserId userId, String role) {
        boolean isManager() {
            return role.equals("manager");
        }
    }

    /** A coordinator of the unit of the case or of one above it; the deeper the unit, the nearer. */
    record Coordinator(UserId userId, int depth) {}

    /** Locks the work until the transaction ends, without changing it. */
    @Update("update core.works set version = version where organisation_id = #{org} and id = #{work}")
    int hold(@Param("org") OrganisationId organisation, @Param("work") WorkId work);

    @Select("""
            select a.code, a.place, a.whom, w.case_id, c.number, w.service, d.due, d.due_at, d.consequence
              from core.deadline_alert a
              join core.deadline d
                on d.organisation_id = a.organisation_id and d.work_id = a.work_id and d.code = a.code
              join core.works w on w.organisation_id = a.organisation_id and w.id = a.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where a.organisation_id = #{org} and a.work_id = #{work} and a.rung_at is null and a.ring_at <= #{now}
               and d.met_on is null and d.suspended = false and w.stage not in ('ENDED', 'VOID')
             order by a.ring_at, a.code, a.place""")
    List<Due> due(@Param("org") OrganisationId org, @Param("work") WorkId work, @Param("now") Instant now);

    @Update("""
            update core.deadline_alert set rung_at = #{now}
             where organisation_id = #{org} and work_id = #{work} and rung_at is null and ring_at <= #{now}""")
    void rung(@Param("org") OrganisationId org, @Param("work") WorkId work, @Param("now") Instant now);

    @Select("""
            select t.user_id, t.role from core.case_team t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id and a.active = true
             where t.organisation_id = #{org} and t.case_id = #{case} and t.role in ('manager', 'worker', 'substitute')
               and t.from_day <= #{today} and (t.until_day is null or t.until_day >= #{today})
             order by t.user_id""")
    List<Member> team(@Param("org") OrganisationId org, @Param("case") CaseId of, @Param("today") LocalDate today);

    /** The nearest first. */
    @Select("""
            select a.id as user_id,
                   (select count(*) from core.unit_within x
                     where x.organisation_id = w.organisation_id and x.unit_id = w.above_id) as depth
              from core.case_file c
              join core.unit_within w on w.organisation_id = c.organisation_id and w.unit_id = c.unit_id
              join core.account_unit u on u.organisation_id = w.organisation_id and u.unit_id = w.above_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.user_id and a.active = true
              join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id and r.role = 'coordinator'
             where c.organisation_id = #{org} and c.id = #{case}
             order by depth desc, a.id""")
    List<Coordinator> coordinators(@Param("org") OrganisationId org, @Param("case") CaseId of);

    @Select("""
            select a.id from core.account a
             where a.organisation_id = #{org} and a.name = #{name} and a.active = true""")
    List<UserId> fallback(@Param("org") OrganisationId org, @Param("name") String name);

    @Select("""
            select a.id from core.account a
              join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id and r.role = 'administrator'
             where a.organisation_id = #{org} and a.active = true
             order by a.id""")
    List<UserId> administrators(@Param("org") OrganisationId org);

    @Insert("""
            <script>
            insert into core.deadline_task (organisation_id, work_id, code, task_id) values
            <foreach item='task' collection='tasks' separator=','>(#{org}, #{work}, #{code}, #{task})</foreach>
            </script>""")
    void keepTasks(
            @Param("org") OrganisationId org,
            @Param("work") WorkId work,
            @Param("code") String code,
            @Param("tasks") List<TaskId> tasks);
}
