package org.affianca.engine.meeting;

import java.util.List;
import org.affianca.api.MeetingId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sessions that could not decide; written once, when the members are called again. */
interface PastMapper {
    @Insert("""
            insert into core.meeting_past (organisation_id, meeting_id, session, held_on, place, minutes)
            select u.organisation_id, u.id,
                   (select count(*) + 1 from core.meeting_past p
                     where p.organisation_id = u.organisation_id and p.meeting_id = u.id),
                   u.held_on, u.place, u.minutes
              from core.meeting u
             where u.organisation_id = #{v.organisation} and u.id = #{id} and u.held_on is not null""")
    int keep(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Insert("""
            insert into core.meeting_past_seat (organisation_id, meeting_id, session, seat, body, role, staff_id, name,
                   deciding, present, dissent)
            select s.organisation_id, s.meeting_id,
                   (select max(p.session) from core.meeting_past p
                     where p.organisation_id = s.organisation_id and p.meeting_id = s.meeting_id),
                   s.seat, s.body, s.role, s.staff_id, s.name, s.deciding, s.present, s.dissent
              from core.meeting_seat s
             where s.organisation_id = #{v.organisation} and s.meeting_id = #{id}""")
    void keepSeats(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Insert("""
            insert into core.meeting_past_instrument (organisation_id, meeting_id, session, place, body, title, work_id,
                   document_id)
            select i.organisation_id, i.meeting_id,
                   (select max(p.session) from core.meeting_past p
                     where p.organisation_id = i.organisation_id and p.meeting_id = i.meeting_id),
                   i.place, i.body, i.title, i.work_id, i.document_id
              from core.meeting_instrument i
             where i.organisation_id = #{v.organisation} and i.meeting_id = #{id}""")
    void keepInstruments(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select("""
            select p.session, p.held_on, p.place, p.minutes
              from core.meeting_past p
             where p.organisation_id = #{v.organisation} and p.meeting_id = #{id}
             order by p.session""")
    List<PastRow> sessions(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select("""
            select s.session, s.body, s.role, s.staff_id, coalesce(a.label, s.name) as name, s.deciding, s.present,
                   s.dissent
              from core.meeting_past_seat s
              left join core.account a on a.organisation_id = s.organisation_id and a.id = s.staff_id
             where s.organisation_id = #{v.organisation} and s.meeting_id = #{id}
             order by s.session, s.seat""")
    List<PastSeatRow> seats(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select("""
            select i.session, i.body, i.title, w.id as work_id, d.id as document_id
              from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
              join core.meeting_past_instrument i on i.organisation_id = u.organisation_id and i.meeting_id = u.id
              left join core.works w on w.organisation_id = i.organisation_id and w.id = i.work_id and""" + Sight.WORK
            + " left join core.document d on d.organisation_id = i.organisation_id and d.id = i.document_id and"
            + Sight.DOCUMENT + """
             where u.organisation_id = #{v.organisation} and u.id = #{id}
             order by i.session, i.place""")
    List<PastInstrumentRow> instruments(@Param("v") Viewer v, @Param("id") MeetingId id);
}
