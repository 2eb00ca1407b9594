package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ActivityId;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.EnrolmentRequest;
import org.affianca.api.activity.EnrolmentState;
import org.affianca.api.activity.Mark;
import org.affianca.api.activity.SessionMarks;
import org.affianca.api.activity.SessionState;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What belongs to an activity that the viewer has been found to see: enrolments, sessions, marks. */
interface RegisterMapper {
    @Select("""
            select s.number, s.on_day, s.from_time, s.until_time, s.place, s.state, s.note
              from core.activity_session s
             where s.organisation_id = #{v.organisation} and s.activity_id = #{id}
             order by s.on_day, s.from_time, s.number""")
    List<SessionRow> sessions(@Param("v") Viewer v, @Param("id") ActivityId id);

    @Select("""
            select e.number, e.person_id, e.work_id, e.state, e.since, e.last_day, e.reason
              from core.activity_enrolment e
             where e.organisation_id = #{v.organisation} and e.activity_id = #{id}
             order by e.number""")
    List<EnrolmentRow> enrolments(@Param("v") Viewer v, @Param("id") ActivityId id);

    @Select("""
            select m.session, m.enrolment, m.mark, m.note
              from core.activity_mark m
             where m.organisation_id = #{v.organisation} and m.activity_id = #{id}
             order by m.session, m.enrolment""")
    List<Mark> marks(@Param("v") Viewer v, @Param("id") ActivityId id);

    @Insert("""
            <script>
            insert into core.activity_session (organisation_id, activity_id, number, on_day, from_time, until_time,
                   place, state, note)
            values
            <foreach item='s' collection='sessions' separator=','>
                   (#{v.organisation}, #{id}, #{s.number}, #{s.on}, #{s.from}, #{s.until}, #{s.place}, #{s.state},
                   #{s.note})
            </foreach>
            </script>""")
    void plan(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("sessions") List<ActivitySession> sessions);

    @Update("""
            update core.activity_session set state = #{state}, note = #{note}
             where organisation_id = #{v.organisation} and activity_id = #{id} and number = #{session}""")
    void end(
            @Param("v") Viewer v,
            @Param("id") ActivityId id,
            @Param("session") int session,
            @Param("state") SessionState state,
            @Param("note") String note);

    @Update("""
            <script>
            update core.activity_session
               set state = 'HELD',
                   note = case <foreach item='s' collection='sessions'>
                          when number = #{s.session} then cast(#{s.note} as varchar(2000))</foreach>
                          else note end
             where organisation_id = #{v.organisation} and activity_id = #{id} and number in
               <foreach item='s' collection='sessions' open='(' separator=',' close=')'>#{s.session}</foreach>
            </script>""")
    void hold(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("sessions") List<SessionMarks> sessions);

    @Insert("""
            insert into core.activity_enrolment (organisation_id, activity_id, number, person_id, work_id, state, since,
                   reason)
            values (#{v.organisation}, #{id}, #{number}, #{r.person}, #{r.work,jdbcType=BIGINT}, #{state}, #{r.since},
                   '')""")
    void enrol(
            @Param("v") Viewer v,
            @Param("id") ActivityId id,
            @Param("number") int number,
            @Param("r") EnrolmentRequest request,
            @Param("state") EnrolmentState state);

    @Update("""
            update core.activity_enrolment set state = 'ENROLLED', since = #{since}
             where organisation_id = #{v.organisation} and activity_id = #{id} and number = #{number}""")
    void admit(
            @Param("v") Viewer v,
            @Param("id") ActivityId id,
            @Param("number") int number,
            @Param("since") LocalDate since);

    @Update("""
            update core.activity_enrolment set state = 'LEFT', last_day = #{last}, reason = #{reason}
             where organisation_id = #{v.organisation} and activity_id = #{id} and number = #{number}""")
    void leave(
            @Param("v") Viewer v,
            @Param("id") ActivityId id,
            @Param("number") int number,
            @Param("last") LocalDate last,
            @Param("reason") String reason);

    @Delete("""
            <script>
            delete from core.activity_mark
             where organisation_id = #{v.organisation} and activity_id = #{id} and session in
               <foreach item='s' collection='sessions' open='(' separator=',' close=')'>#{s}</foreach>
            </script>""")
    void clear(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("sessions") List<Integer> sessions);

    @Insert("""
            <script>
            insert into core.activity_mark (organisation_id, activity_id, session, enrolment, mark, note) values
            <foreach item='m' collection='marks' separator=','>
                   (#{v.organisation}, #{id}, #{m.session}, #{m.enrolment}, #{m.mark}, #{m.note})
            </foreach>
            </script>""")
    void mark(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("marks") List<Mark> marks);
}
