package org.affianca.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.UserId;
import org.affianca.api.appointment.Engagement;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What stands in a worker's days, each sort by the index that leads there; 300 of a sort at most. */
interface CalendarMapper {
    String CASE_SEEN = """
              left join core.case_file c on c.organisation_id = #{v.organisation} and c.id = q.case_id and
            """ + Sight.CASE;

    /** No barrier stands between the viewer and the case of {@code q}. */
    String ASIDE = " not exists (select 1 from core.case_file c"
            + " where c.organisation_id = q.organisation_id and c.id = q.case_id and" + Wall.BEFORE_CASE + ") ";

    /** Nor, when it has no case, the persons who are expected. */
    String GUESTS_ASIDE = " (q.case_id is not null or not exists (select 1 from core.appointment_person sight_r"
            + " join core.person p on p.organisation_id = sight_r.organisation_id and p.id = sight_r.person_id"
            + " where sight_r.organisation_id = q.organisation_id and sight_r.appointment_id = q.id and"
            + Wall.BEFORE_PERSON + ")) ";

    String MINE = """
              from (select distinct t.case_id as mine_id from core.case_team t
                     where t.organisation_id = #{v.organisation} and t.user_id = #{v.user}
                       and t.from_day <= #{v.today} and (t.until_day is null or t.until_day >= #{v.today})) mine
              join core.case_file c on c.organisation_id = #{v.organisation} and c.id = mine.mine_id
            """;

    String WHOLE_DAY = " '' as from_time, '' as until_time, ";
    String NO_SERVICE = " cast(null as varchar(97)) as service, ";
    String NO_CASE = " cast(null as bigint) as case_id, cast(null as varchar(16)) as number,"
            + " cast(null as bigint) as holder_id, ";
    String CASE = " c.id as case_id, c.number, c.holder_id, ";

    @Select("select q.id, q.on_day, q.from_time, q.until_time, q.title,"
            + " case when q.room = '' then q.place else q.room end as place, " + CASE + NO_SERVICE + " q.type as code"
            + """
               from core.appointment_staff s
              join core.appointment q on q.organisation_id = s.organisation_id and q.id = s.appointment_id
            """ + CASE_SEEN + """
             where s.organisation_id = #{v.organisation} and s.user_id = #{v.user}
               and s.on_day between #{first} and #{last} and q.state <> 'CANCELLED' and""" + ASIDE + " and" + GUESTS_ASIDE
            + """
             order by q.on_day, q.from_time, q.id
             fetch first 300 rows only""")
    List<EntryRow> appointments(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select q.id, q.due as on_day, " + WHOLE_DAY + " q.title, '' as place, " + CASE + NO_SERVICE
            + " '' as code from core.task q " + CASE_SEEN + """
             where q.organisation_id = #{v.organisation} and q.assignee_id = #{v.user} and q.done_on is null
               and q.due between #{first} and #{last} and""" + ASIDE + """
             order by q.due, q.id
             fetch first 300 rows only""")
    List<EntryRow> tasks(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select x.work_id as id, x.due as on_day, x.due_at, " + CASE + " w.service, x.code " + MINE + """
              join core.works w on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.deadline x on x.organisation_id = w.organisation_id and x.work_id = w.id
             where w.stage not in ('ENDED', 'VOID') and x.met_on is null and x.suspended = false
               and x.due between #{first} and #{last} and"""
            + Sight.WORK + """
             order by x.due, x.work_id, x.code
             fetch first 300 rows only""")
    List<DueRow> deadlines(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select c.id, c.review_on as on_day, " + WHOLE_DAY + " '' as title, '' as place, " + CASE + NO_SERVICE
            + " '' as code " + MINE + """
             where c.state not in ('CLOSED', 'ARCHIVED') and c.review_on between #{first} and #{last} and"""
            + Sight.CASE + """
             order by c.review_on, c.id
             fetch first 300 rows only""")
    List<EntryRow> reviews(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select q.id, q.convened_on as on_day, q.convened_at as from_time, q.convened_at as until_time,"
            + " '' as title, q.place, " + CASE + NO_SERVICE + """
                   '' as code
              from core.meeting_seat s
              join core.meeting q on q.organisation_id = s.organisation_id and q.id = s.meeting_id
            """ + CASE_SEEN + """
             where s.organisation_id = #{v.organisation} and s.staff_id = #{v.user}
               and q.state in ('CONVENED', 'HELD') and q.convened_on between #{first} and #{last}
               and""" + ASIDE + """
             order by q.convened_on, q.id
             fetch first 300 rows only""")
    List<EntryRow> meetings(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select q.id, s.on_day, s.from_time, s.until_time, q.title, s.place, " + CASE + NO_SERVICE + """
                   q.type as code
              from core.activity_session s
              join core.activity q on q.organisation_id = s.organisation_id and q.id = s.activity_id
            """ + CASE_SEEN
            + """
             where s.organisation_id = #{v.organisation} and s.on_day between #{first} and #{last}
               and q.leader_id = #{v.user} and s.state <> 'CANCELLED' and""" + ASIDE + """
             order by s.on_day, s.from_time, q.id
             fetch first 300 rows only""")
    List<EntryRow> sessions(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select x.id, x.answer_by as on_day, " + WHOLE_DAY + " '' as title, '' as place, " + NO_CASE + NO_SERVICE
            + """
                   '' as code
              from core.case_transfer x
             where x.organisation_id = #{v.organisation} and x.state = 'PROPOSED'
               and x.answer_by between #{first} and #{last} and""" + Sight.TRANSFER_RECEIVED + """
               and not exists (select 1 from core.case_file c
                                where c.organisation_id = x.organisation_id and c.id = x.case_id
                                  and""" + Wall.BEFORE_CASE + """
                   )
             order by x.answer_by, x.id
             fetch first 300 rows only""")
    List<EntryRow> transfers(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("select e.id, e.from_day as on_day, q.at_time as from_time, q.at_time as until_time, e.title,"
            + " q.venue as place, " + NO_CASE + NO_SERVICE + """
                   e.kind as code
              from core.register_involved s
              join core.register_entry e
                on e.organisation_id = s.organisation_id and e.id = s.entry_id and e.version = s.version
              join core.gathering q
                on q.organisation_id = e.organisation_id and q.entry_id = e.id and q.version = e.version
             where s.organisation_id = #{v.organisation} and s.staff_id = #{v.user} and q.state <> 'CANCELLED'
               and e.from_day between #{first} and #{last} and""" + Sight.ENTRY + """
             order by e.from_day, e.id
             fetch first 300 rows only""")
    List<EntryRow> gatherings(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    /** By the entry that waits. */
    @Select("select o.entry_id as id, o.answer_by as on_day, " + WHOLE_DAY + " '' as title, '' as place, " + CASE
            + " w.service, '' as code " + MINE + """
              join core.works w on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.waiting_entry e on e.organisation_id = w.organisation_id and e.work_id = w.id
              join core.waiting_offer o on o.organisation_id = e.organisation_id and o.open_entry_id = e.id
             where o.answer_by between #{first} and #{last} and""" + Sight.WORK + """
             order by o.answer_by, o.id
             fetch first 300 rows only""")
    List<EntryRow> offers(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    /** By the case, and not whether a notice is due or put off: that is read in the case alone. */
    @Select("select distinct c.id, q.due_on as on_day, " + WHOLE_DAY + " '' as title, '' as place, " + CASE + NO_SERVICE
            + " '' as code " + MINE + """
              join core.informing q on q.organisation_id = c.organisation_id and q.case_id = c.id
             where c.state not in ('CLOSED', 'ARCHIVED') and q.annulled_on is null
               and q.due_on between #{first} and #{last}
               and not exists (select 1 from core.informing later
                                where later.organisation_id = q.organisation_id and later.case_id = q.case_id
                                  and later.person_id = q.person_id and later.annulled_on is null
                                  and (later.kind = 'GIVEN'
                                    or (later.kind = 'DEFERRED' and (q.kind = 'OBTAINED' or later.id > q.id))))
               and""" + Sight.CASE + """
             order by q.due_on, c.id
             fetch first 300 rows only""")
    List<EntryRow> informings(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Select("""
            select q.on_day as "on", q.from_time as "from", q.until_time as "until"
              from core.appointment_staff s
              join core.appointment q on q.organisation_id = s.organisation_id and q.id = s.appointment_id
             where s.organisation_id = #{v.organisation} and s.user_id = #{who}
               and s.on_day between #{first} and #{last} and q.state <> 'CANCELLED'
             order by q.on_day, q.from_time
             fetch first 300 rows only""")
    List<Engagement> engagements(
            @Param("v") Viewer v,
            @Param("who") UserId who,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);
}
