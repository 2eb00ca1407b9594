package org.affianca.engine.meeting;

import java.time.Instant;
import java.util.List;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Dissent;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Seat;
import org.affianca.api.meeting.Signing;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What hangs on a meeting: seats with their signatures, the quorum, the instruments. */
interface SeatMapper {
    @Select("""
            select s.seat, s.body, s.role, s.staff_id, coalesce(a.label, s.name) as name, s.deciding, s.present,
                   s.dissent, s.signed_how, s.signed_note, b.label as signed_by, s.signed_at
              from core.meeting_seat s
              left join core.account a on a.organisation_id = s.organisation_id and a.id = s.staff_id
              left join core.account b on b.organisation_id = s.organisation_id and b.id = s.signed_by
             where s.organisation_id = #{v.organisation} and s.meeting_id = #{id}
             order by s.seat""")
    List<SeatRow> seats(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select("""
            select q.body, q.least from core.meeting_quorum q
             where q.organisation_id = #{v.organisation} and q.meeting_id = #{id}
             order by q.body""")
    List<Quorum> quorum(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select("""
            select i.body, i.title, w.id as work_id, d.id as document_id
              from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
              join core.meeting_instrument i on i.organisation_id = u.organisation_id and i.meeting_id = u.id
              left join core.works w on w.organisation_id = i.organisation_id and w.id = i.work_id and""" + Sight.WORK
            + " left join core.document d on d.organisation_id = i.organisation_id and d.id = i.document_id and"
            + Sight.DOCUMENT + """
             where u.organisation_id = #{v.organisation} and u.id = #{id}
             order by i.place""")
    List<InstrumentRow> instruments(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Delete("delete from core.meeting_seat where organisation_id = #{v.organisation} and meeting_id = #{id}")
    void clearSeats(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Delete("delete from core.meeting_quorum where organisation_id = #{v.organisation} and meeting_id = #{id}")
    void clearQuorum(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Delete("delete from core.meeting_instrument where organisation_id = #{v.organisation} and meeting_id = #{id}")
    void clearInstruments(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Insert("""
            <script>
            insert into core.meeting_seat (organisation_id, meeting_id, seat, body, role, staff_id, name, deciding,
                   present, dissent, signed_how, signed_note)
            values
            <foreach item='s' index='i' collection='seats' separator=','>
                   (#{v.organisation}, #{id}, cast(#{i} as int) + 1, #{s.body}, #{s.role}, #{s.staff,jdbcType=BIGINT}, #{s.name},
                   #{s.deciding}, false, '', '', '')
            </foreach>
            </script>""")
    void addSeats(@Param("v") Viewer v, @Param("id") MeetingId id, @Param("seats") List<Seat> seats);

    @Insert("""
            <script>
            insert into core.meeting_quorum (organisation_id, meeting_id, body, least) values
            <foreach item='q' collection='quorum' separator=','>
                   (#{v.organisation}, #{id}, #{q.body}, #{q.least})
            </foreach>
            </script>""")
    void addQuorum(@Param("v") Viewer v, @Param("id") MeetingId id, @Param("quorum") List<Quorum> quorum);

    @Insert("""
            <script>
            insert into core.meeting_instrument (organisation_id, meeting_id, place, body, title, work_id, document_id)
            values
            <foreach item='o' index='i' collection='instruments' separator=','>
                   (#{v.organisation}, #{id}, #{i}, #{o.body}, #{o.title}, #{o.assessment,jdbcType=BIGINT},
                   #{o.document,jdbcType=BIGINT})
            </foreach>
            </script>""")
    void addInstruments(
            @Param("v") Viewer v, @Param("id") MeetingId id, @Param("instruments") List<Instrument> instruments);

    @Update("""
            <script>
            update core.meeting_seat
               set present = <if test='present.isEmpty()'>false</if><if test='!present.isEmpty()'>
                     case when seat in
                       <foreach item='s' collection='present' open='(' separator=',' close=')'>#{s}</foreach>
                     then true else false end</if>,
                   dissent = <if test='dissents.isEmpty()'>''</if><if test='!dissents.isEmpty()'>
                     case <foreach item='d' collection='dissents'>
                          when seat = #{d.seat} then cast(#{d.reason} as varchar(2000))</foreach>
                     else '' end</if>
             where organisation_id = #{v.organisation} and meeting_id = #{id}
            </script>""")
    void attend(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("present") List<Integer> present,
            @Param("dissents") List<Dissent> dissents);

    @Update("""
            update core.meeting_seat
               set signed_how = #{s.how}, signed_note = #{s.note}, signed_by = #{v.user}, signed_at = #{at}
             where organisation_id = #{v.organisation} and meeting_id = #{id} and seat = #{s.seat}""")
    void sign(@Param("v") Viewer v, @Param("id") MeetingId id, @Param("s") Signing signing, @Param("at") Instant at);
}
