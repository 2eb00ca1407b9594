package org.affianca.engine.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The cases of one worker, and what goes with them to another. */
interface HandOnMapper {
    /** A case in which the worker has a place now. */
    record Place(
            CaseId id,
            int version,
            String number,
            PersonId holderId,
            String role,
            LocalDate fromDay,
            Optional<LocalDate> untilDay,
            boolean allowed,
            boolean pending) {}

    /** How many things of a case. */
    record Many(CaseId caseId, int many) {}

    @Select("""
            <script>
            select c.id, c.version, c.number, c.holder_id, t.role, t.from_day, t.until_day,
                   case when (t.role = 'manager' and""" + Sight.CASE_HAND_OVER + """
                   ) or (t.role &lt;&gt; 'manager' and""" + Sight.CASE_WRITE + """
                   ) then true else false end as allowed,
                   case when exists (select 1 from core.case_transfer z
                     where z.organisation_id = c.organisation_id and z.open_case_id = c.id)
                   then true else false end as pending
              from core.case_team t --DERBY-PROPERTIES index=TEAM_OF_USER
              join core.case_file c on c.organisation_id = t.organisation_id and c.id = t.case_id
             where t.organisation_id = #{v.organisation} and t.user_id = #{from}
               and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})
               and c.state not in ('CLOSED', 'ARCHIVED')
            <if test='!cases.isEmpty()'>and c.id in
               <foreach item='id' collection='cases' open='(' separator=',' close=')'>#{id}</foreach>
            </if>
               and""" + Sight.CASE + """
             order by c.number, t.id
             fetch first #{most} rows only
            </script>""")
    List<Place> places(
            @Param("v") Viewer v,
            @Param("from") UserId from,
            @Param("cases") List<CaseId> cases,
            @Param("most") int most);

    @Select("""
            <script>
            select q.case_id, count(*) as many from core.task q
             where q.organisation_id = #{v.organisation} and q.assignee_id = #{from} and q.done_on is null
               and q.case_id in <foreach item='id' collection='cases' open='(' separator=',' close=')'>#{id}</foreach>
             group by q.case_id
            </script>""")
    List<Many> tasks(@Param("v") Viewer v, @Param("from") UserId from, @Param("cases") List<CaseId> cases);

    @Select("""
            <script>
            select q.case_id, count(*) as many from core.appointment_staff s
              join core.appointment q on q.organisation_id = s.organisation_id and q.id = s.appointment_id
             where s.organisation_id = #{v.organisation} and s.user_id = #{from} and s.on_day >= #{on}
               and q.state = 'PLANNED'
               and q.case_id in <foreach item='id' collection='cases' open='(' separator=',' close=')'>#{id}</foreach>
             group by q.case_id
            </script>""")
    List<Many> appointments(
            @Param("v") Viewer v,
            @Param("from") UserId from,
            @Param("on") LocalDate on,
            @Param("cases") List<CaseId> cases);

    @Update("""
            update core.task
               set version = version + 1, assignee_id = #{to}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and case_id = #{case} and assignee_id = #{from}
               and done_on is null""")
    int moveTasks(
            @Param("v") Viewer v,
            @Param("case") CaseId file,
            @Param("from") UserId from,
            @Param("to") UserId to,
            @Param("at") Instant at);

    @Insert("""
            insert into core.appointment_staff (organisation_id, appointment_id, user_id, on_day)
            select s.organisation_id, s.appointment_id, a.id, s.on_day
              from core.appointment_staff s
              join core.account a on a.organisation_id = s.organisation_id and a.id = #{to}
              join core.appointment q on q.organisation_id = s.organisation_id and q.id = s.appointment_id
             where s.organisation_id = #{v.organisation} and s.user_id = #{from} and s.on_day >= #{on}
               and q.case_id = #{case} and q.state = 'PLANNED'
               and not exists (select 1 from core.appointment_staff o
                                where o.organisation_id = s.organisation_id
                                  and o.appointment_id = s.appointment_id and o.user_id = #{to})""")
    void joinAppointments(
            @Param("v") Viewer v,
            @Param("case") CaseId file,
            @Param("from") UserId from,
            @Param("to") UserId to,
            @Param("on") LocalDate on);

    @Delete("""
            delete from core.appointment_staff
             where organisation_id = #{v.organisation} and user_id = #{from} and on_day >= #{on}
               and appointment_id in (select q.id from core.appointment q
                                       where q.organisation_id = #{v.organisation} and q.case_id = #{case}
                                         and q.state = 'PLANNED')""")
    int leaveAppointments(
            @Param("v") Viewer v, @Param("case") CaseId file, @Param("from") UserId from, @Param("on") LocalDate on);

    @Update("""
            update core.appointment
               set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and case_id = #{case} and state = 'PLANNED'
               and on_day >= #{on}
               and id in (select s.appointment_id from core.appointment_staff s
                           where s.organisation_id = #{v.organisation} and s.user_id = #{from})""")
    void touchAppointments(
            @Param("v") Viewer v,
            @Param("case") CaseId file,
            @Param("from") UserId from,
            @Param("on") LocalDate on,
            @Param("at") Instant at);

    @Select("""
            select count(*) from core.account a
             where a.organisation_id = #{v.organisation} and a.id = #{user} and a.active = true
               and exists (select 1 from core.account_role r
                            where r.organisation_id = a.organisation_id and r.user_id = a.id
                              and r.role in ('worker', 'coordinator'))""")
    int follows(@Param("v") Viewer v, @Param("user") UserId user);
}
