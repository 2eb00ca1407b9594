package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Stays and absences in their tables; a stay is seen with its work, in a secret facility by its team. */
interface StayMapper {
    // Left alone, Derby reads all cases of a small office for one, and waits for who writes into another.
    String WORK = """
            select w.id, w.version, w.case_id, w.service, w.kind, w.stage, w.from_day, w.facility_id, c.holder_id,
                   c.state as case_state, case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.works w
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK;

    String STAY = """
            select y.id, y.version, y.work_id, w.case_id, w.service, y.person_id,
                   case when""" + Sight.PERSON + """
                   then p.surname else '' end as surname, case when""" + Sight.PERSON + """
                   then p.name else '' end as name, y.place_id, l.label as place, y.section_id, s.name as section, s.facility_id, f.name as facility, y.state,
                   y.from_day, y.free_on, y.expires_at, y.reason, y.note,
                   case when c.state not in ('CLOSED', 'ARCHIVED') and""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.stay y
              join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.place l on l.organisation_id = y.organisation_id and l.id = y.place_id
              join core.facility_section s on s.organisation_id = y.organisation_id and s.id = y.section_id
              join core.facility f on f.organisation_id = s.organisation_id and f.id = s.facility_id
              join core.person p on p.organisation_id = y.organisation_id and p.id = y.person_id
             where y.organisation_id = #{v.organisation} and""" + OccupancyMapper.KNOWN;

    @Select(WORK)
    Optional<PlacedRow> work(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("""
            select count(*)
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.works w
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.facility f on f.organisation_id = w.organisation_id and f.id = w.facility_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + OccupancyMapper.KNOWN)
    boolean whereIsKnown(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select(STAY + " and y.work_id = #{work} order by y.id desc")
    List<StayRow> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select(STAY + " and y.id = #{id}")
    Optional<StayRow> stay(@Param("v") Viewer v, @Param("id") StayId id);

    @Select("""
            <script>
            select a.stay_id, a.from_day, a.back_on, a.reason from core.stay_absence a
             where a.organisation_id = #{v.organisation} and a.stay_id in
               <foreach item='one' collection='stays' open='(' separator=',' close=')'>#{one}</foreach>
             order by a.stay_id, a.from_day
            </script>""")
    List<AbsenceRow> absences(@Param("v") Viewer v, @Param("stays") List<StayId> stays);

    @Select("""
            select count(*) from core.case_member m
             where m.organisation_id = #{v.organisation} and m.case_id = #{work.caseId} and m.person_id = #{person}
               and (m.until_day is null or m.until_day >= #{v.today})""")
    boolean inCase(@Param("v") Viewer v, @Param("work") PlacedRow work, @Param("person") PersonId person);

    /** Whether the person sleeps somewhere else in that time, as far as the viewer may know. */
    @Select("""
            select count(*) from core.stay y
              join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.facility_section s on s.organisation_id = y.organisation_id and s.id = y.section_id
              join core.facility f on f.organisation_id = s.organisation_id and f.id = s.facility_id
             where y.organisation_id = #{v.organisation} and y.person_id = #{person} and y.free_on > #{from}
               and y.state in ('STAYING', 'LEFT') and s.nights = true and y.id <> #{but} and""" + OccupancyMapper.KNOWN)
    boolean sleepsElsewhere(
            @Param("v") Viewer v,
            @Param("person") PersonId person,
            @Param("from") LocalDate from,
            @Param("but") long but);

    @Insert("""
            insert into core.stay (organisation_id, id, version, work_id, person_id, section_id, place_id, state,
                   from_day, free_on, expires_at, reason, note, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{work}, #{person}, #{place.sectionId}, #{place.id}, #{state}, #{from},
                   #{freeOn}, #{expires,jdbcType=TIMESTAMP}, null, '', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") StayId id,
            @Param("work") WorkId work,
            @Param("person") PersonId person,
            @Param("place") PlaceRow place,
            @Param("state") StayState state,
            @Param("from") LocalDate from,
            @Param("freeOn") LocalDate freeOn,
            @Param("expires") Optional<Instant> expires,
            @Param("at") Instant at);

    @Update("""
            update core.stay
               set version = version + 1, state = 'STAYING', from_day = #{on}, free_on = #{freeOn}, expires_at = null,
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void arrive(
            @Param("v") Viewer v,
            @Param("id") StayId id,
            @Param("on") LocalDate on,
            @Param("freeOn") LocalDate freeOn,
            @Param("at") Instant at);

    @Update("""
            update core.stay
               set version = version + 1, state = 'LEFT', free_on = #{on}, reason = #{reason}, note = #{note},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void leave(
            @Param("v") Viewer v,
            @Param("id") StayId id,
            @Param("on") LocalDate on,
            @Param("reason") String reason,
            @Param("note") String note,
            @Param("at") Instant at);

    @Update("""
            update core.stay_absence set back_on = #{on}
             where organisation_id = #{v.organisation} and stay_id = #{id} and back_on is null""")
    void back(@Param("v") Viewer v, @Param("id") StayId id, @Param("on") LocalDate on);

    @Update("""
            update core.stay
               set version = version + 1, state = #{state}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and state = 'HELD'""")
    int free(@Param("v") Viewer v, @Param("id") StayId id, @Param("state") StayState state, @Param("at") Instant at);

    @Update("""
            update core.stay set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void touch(@Param("v") Viewer v, @Param("id") StayId id, @Param("at") Instant at);

    @Delete("delete from core.stay_absence where organisation_id = #{v.organisation} and stay_id = #{id}")
    void clearAbsences(@Param("v") Viewer v, @Param("id") StayId id);

    @Insert("""
            <script>
            insert into core.stay_absence (organisation_id, stay_id, from_day, back_on, reason) values
            <foreach item='one' collection='away' separator=','>
                   (#{v.organisation}, #{id}, #{one.from}, #{one.back,jdbcType=DATE}, #{one.reason})
            </foreach>
            </script>""")
    void addAbsences(@Param("v") Viewer v, @Param("id") StayId id, @Param("away") List<StayAbsence> away);

    /** Holds of a place whose moment has passed and which the clock has not reached yet. */
    @Select("""
            select y.id from core.stay y
             where y.organisation_id = #{v.organisation} and y.place_id = #{place} and y.free_on > #{v.today}
               and y.state = 'HELD' and #{now} >= y.expires_at
             order by y.id""")
    List<StayId> overdue(@Param("v") Viewer v, @Param("place") PlaceId place, @Param("now") Instant now);

    /** Without asking who looks; for the clock. */
    @Select("""
            select y.id, y.place_id, y.work_id, w.case_id, y.state, y.from_day, y.free_on, y.expires_at, '' as surname,
                   '' as name, 1 as known
              from core.stay y
              join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
             where y.organisation_id = #{org} and y.id = #{id}""")
    Optional<ClaimRow> claim(@Param("org") OrganisationId org, @Param("id") StayId id);

    /** Facilities in which a work holds places or has somebody, without asking who looks; for the guard. */
    @Select("""
            select s.facility_id, y.state from core.stay y
              join core.facility_section s on s.organisation_id = y.organisation_id and s.id = y.section_id
             where y.organisation_id = #{v.organisation} and y.work_id = #{work} and y.state in ('HELD', 'STAYING')
             order by y.id""")
    List<Standing> standing(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select("""
            select y.version, a.label, y.changed_at from core.stay y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.changed_by
             where y.organisation_id = #{v.organisation} and y.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") StayId id);

    /** A place of a work, in which facility and how far. */
    record Standing(long facilityId, StayState state) {}
}
