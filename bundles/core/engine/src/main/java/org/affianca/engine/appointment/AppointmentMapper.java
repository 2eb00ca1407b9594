package org.affianca.engine.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Colleague;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Appointments in their tables. */
interface AppointmentMapper {
    /** A member of staff and an appointment. */
    record Seat(AppointmentId appointmentId, UserId userId, String label) {
        Colleague colleague() {
            return new Colleague(userId, label);
        }
    }

    /** A person and an appointment. */
    record Expected(AppointmentId appointmentId, PersonId personId) {}

    /** Something at the same time. */
    record Engaged(String label, String fromTime, String untilTime) {}

    String CASE_OF = " exists (select 1 from core.case_file c"
            + " where c.organisation_id = q.organisation_id and c.id = q.case_id and ";

    String TAKES_PART = """
             (q.made_by = #{v.user} or exists (select 1 from core.appointment_staff sight_s
               where sight_s.organisation_id = q.organisation_id and sight_s.appointment_id = q.id
                 and sight_s.user_id = #{v.user}))
            """;

    /** No barrier stands between the viewer and the case of {@code q} or, when it has none, who is expected. */
    String ASIDE = " not exists (select 1 from core.case_file c"
            + " where c.organisation_id = q.organisation_id and c.id = q.case_id and" + Wall.BEFORE_CASE + ")"
            + " and (q.case_id is not null or not exists (select 1 from core.appointment_person sight_r"
            + " join core.person p on p.organisation_id = sight_r.organisation_id and p.id = sight_r.person_id"
            + " where sight_r.organisation_id = q.organisation_id and sight_r.appointment_id = q.id and"
            + Wall.BEFORE_PERSON + ")) ";

    String WHOLE = """
            select q.id, q.version, q.title, q.type, q.on_day, q.from_time, q.until_time, q.place, q.room, q.case_id,
                   (select c.number from core.case_file c
                     where c.organisation_id = q.organisation_id and c.id = q.case_id and""" + Sight.CASE + """
                   ) as case_number, q.note, q.state, q.outcome,
                   case when""" + TAKES_PART + " or " + CASE_OF + Sight.CASE_WRITE + """
                   ) then true else false end as writable
              from core.appointment q
             where q.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and q.id = #{id} and #{v.registrar} = true and" + ASIDE + " and (" + TAKES_PART + " or " + CASE_OF
            + Sight.CASE + "))")
    Optional<AppointmentRow> seen(@Param("v") Viewer v, @Param("id") AppointmentId id);

    /** Of a case that the viewer has been found to see. */
    @Select(WHOLE + """
               and q.case_id = #{of}
             order by q.on_day desc, q.id desc
             fetch first 200 rows only""")
    List<AppointmentRow> ofCase(@Param("v") Viewer v, @Param("of") CaseId of);

    @Select("""
            <script>
            select s.appointment_id, s.user_id, a.label from core.appointment_staff s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.user_id
             where s.organisation_id = #{org} and s.appointment_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by s.appointment_id, a.label
            </script>""")
    List<Seat> staff(@Param("org") OrganisationId org, @Param("ids") List<AppointmentId> ids);

    /** Whoever is behind a barrier is not told at all. */
    @Select("""
            <script>
            select x.appointment_id, x.person_id from core.appointment_person x
              join core.person p on p.organisation_id = x.organisation_id and p.id = x.person_id
             where x.organisation_id = #{v.organisation} and x.appointment_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and not""" + Wall.BEFORE_PERSON + """
             order by x.appointment_id, x.person_id
            </script>""")
    List<Expected> expected(@Param("v") Viewer v, @Param("ids") List<AppointmentId> ids);

    @Select("""
            select a.label, o.from_time, o.until_time
              from core.appointment_staff mine
              join core.appointment_staff s --DERBY-PROPERTIES index=APPOINTMENTS_OF_STAFF
                on s.organisation_id = mine.organisation_id and s.user_id = mine.user_id and s.on_day = mine.on_day
               and s.appointment_id <> mine.appointment_id
              join core.appointment o on o.organisation_id = s.organisation_id and o.id = s.appointment_id
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.user_id
             where mine.organisation_id = #{org} and mine.appointment_id = #{q.id}
               and o.state = 'PLANNED' and o.from_time < #{q.untilTime} and o.until_time > #{q.fromTime}
             order by a.label, o.from_time""")
    List<Engaged> engagedStaff(@Param("org") OrganisationId org, @Param("q") AppointmentRow row);

    @Select("""
            select o.room as label, o.from_time, o.until_time
              from core.appointment o
             where o.organisation_id = #{org} and o.room_key = #{key} and o.on_day = #{q.onDay} and o.id <> #{q.id}
               and o.state = 'PLANNED' and o.from_time < #{q.untilTime} and o.until_time > #{q.fromTime}
             order by o.from_time""")
    List<Engaged> engagedRoom(
            @Param("org") OrganisationId org, @Param("q") AppointmentRow row, @Param("key") String key);

    @Insert("""
            insert into core.appointment (organisation_id, id, version, title, type, on_day, from_time, until_time, place,
                   room, room_key, case_id, note, state, outcome, made_by, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.title}, #{d.type}, #{d.on}, #{d.from}, #{d.until}, #{d.place},
                   #{d.room}, #{key}, #{d.caseId,jdbcType=BIGINT}, #{d.note}, 'PLANNED', '', #{v.user}, #{at},
                   #{v.user})""")
    void make(
            @Param("v") Viewer v,
            @Param("id") AppointmentId id,
            @Param("d") AppointmentData data,
            @Param("key") String roomKey,
            @Param("at") Instant at);

    @Update("""
            update core.appointment
               set version = version + 1, title = #{d.title}, type = #{d.type}, on_day = #{d.on},
                   from_time = #{d.from}, until_time = #{d.until}, place = #{d.place}, room = #{d.room},
                   room_key = #{key}, note = #{d.note}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int change(
            @Param("v") Viewer v,
            @Param("id") AppointmentId id,
            @Param("version") int version,
            @Param("d") AppointmentData data,
            @Param("key") String roomKey,
            @Param("at") Instant at);

    @Update("""
            update core.appointment
               set version = version + 1, state = #{state}, outcome = #{outcome}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int end(
            @Param("v") Viewer v,
            @Param("id") AppointmentId id,
            @Param("version") int version,
            @Param("state") AppointmentState state,
            @Param("outcome") String outcome,
            @Param("at") Instant at);

    @Delete("delete from core.appointment_staff where organisation_id = #{v.organisation} and appointment_id = #{id}")
    void clearStaff(@Param("v") Viewer v, @Param("id") AppointmentId id);

    @Delete("delete from core.appointment_person where organisation_id = #{v.organisation} and appointment_id = #{id}")
    void clearPersons(@Param("v") Viewer v, @Param("id") AppointmentId id);

    @Insert("""
            <script>
            insert into core.appointment_staff (organisation_id, appointment_id, user_id, on_day) values
            <foreach item='u' collection='staff' separator=','>(#{v.organisation}, #{id}, #{u}, #{on})</foreach>
            </script>""")
    void addStaff(
            @Param("v") Viewer v,
            @Param("id") AppointmentId id,
            @Param("staff") List<UserId> staff,
            @Param("on") LocalDate on);

    @Insert("""
            <script>
            insert into core.appointment_person (organisation_id, appointment_id, person_id) values
            <foreach item='p' collection='persons' separator=','>(#{v.organisation}, #{id}, #{p})</foreach>
            </script>""")
    void addPersons(@Param("v") Viewer v, @Param("id") AppointmentId id, @Param("persons") List<PersonId> persons);

    @Select("""
            <script>
            select a.id from core.account a
             where a.organisation_id = #{org} and a.active = true and a.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<UserId> active(@Param("org") OrganisationId org, @Param("ids") List<UserId> ids);

    @Select("""
            <script>
            select p.id from core.person p
             where p.organisation_id = #{v.organisation} and p.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.PERSON + "</script>")
    List<PersonId> seenPersons(@Param("v") Viewer v, @Param("ids") List<PersonId> ids);

    @Select("""
            select q.version, a.label, q.changed_at from core.appointment q
              join core.account a on a.organisation_id = q.organisation_id and a.id = q.changed_by
             where q.organisation_id = #{org} and q.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") AppointmentId id);
}
