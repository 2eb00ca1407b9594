package org.affianca.engine.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.MeetingId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.meeting.Session;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Meetings in their table. */
interface MeetingMapper {
    String LINE = """
            select u.id, u.case_id, u.state, u.question, u.requested_on, u.convened_on, u.held_on, u.outcome,
                   u.valid_until
              from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
             where u.organisation_id = #{v.organisation}
            """;

    @Select("""
            select u.id, u.version, u.case_id, u.state, u.secrecy, u.question, u.wanted_by, u.requested_on,
                   a.label as requested_by, u.convened_on, u.convened_at, u.place, u.held_on, u.minutes, u.outcome,
                   u.words, u.valid_from, u.valid_until, u.review_on, u.cancelled_because, u.plan_id
              from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.requested_by
             where u.organisation_id = #{v.organisation} and u.id = #{id} and""" + Sight.MEETING)
    Optional<MeetingRow> seen(@Param("v") Viewer v, @Param("id") MeetingId id);

    @Select(LINE + " and u.case_id = #{case} and" + Sight.MEETING + """
             order by u.id desc
             fetch first 200 rows only""")
    List<SummaryRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("<script>" + LINE + """
               and u.state in ('CONVENED', 'HELD')
               and exists (select 1 from core.meeting_seat s
                            where s.organisation_id = u.organisation_id and s.meeting_id = u.id
                              and s.staff_id = #{v.user})
            <if test="after != null"> and #{after} > u.id</if>
               and""" + Sight.MEETING + """
             order by u.id desc
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> mine(
            @Param("v") Viewer v,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    @Insert("""
            insert into core.meeting (organisation_id, id, version, case_id, state, secrecy, question, wanted_by,
                   requested_on, requested_by, convened_at, place, minutes, outcome, words, cancelled_because,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, 'REQUESTED', #{r.secrecy}, #{r.question},
                   #{r.wantedBy,jdbcType=DATE}, #{v.today}, #{v.user}, '', '', '', '', '', '', #{at}, #{v.user})""")
    void request(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("case") CaseId of,
            @Param("r") MeetingRequest request,
            @Param("at") Instant at);

    @Update("""
            update core.meeting
               set version = version + 1, state = 'CONVENED', convened_on = #{i.on}, convened_at = #{i.at},
                   place = #{i.place}, held_on = null, minutes = '', changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int convene(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("version") int version,
            @Param("i") Invitation invitation,
            @Param("at") Instant at);

    @Update("""
            update core.meeting
               set version = version + 1, state = 'HELD', held_on = #{s.on}, minutes = #{s.minutes},
                   outcome = #{outcome}, words = #{words}, valid_from = #{from,jdbcType=DATE},
                   valid_until = #{until,jdbcType=DATE}, review_on = #{review,jdbcType=DATE}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int hold(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("version") int version,
            @Param("s") Session session,
            @Param("outcome") String outcome,
            @Param("words") String words,
            @Param("from") Optional<LocalDate> from,
            @Param("until") Optional<LocalDate> until,
            @Param("review") Optional<LocalDate> review,
            @Param("at") Instant at);

    @Update("""
            update core.meeting
               set version = version + 1, state = #{state}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int sign(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("version") int version,
            @Param("state") MeetingState state,
            @Param("at") Instant at);

    @Update("""
            update core.meeting
               set version = version + 1, state = 'CANCELLED', cancelled_because = #{reason}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int cancel(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("""
            update core.meeting
               set version = version + 1, plan_id = #{plan}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int plan(
            @Param("v") Viewer v,
            @Param("id") MeetingId id,
            @Param("version") int version,
            @Param("plan") WorkId plan,
            @Param("at") Instant at);

    @Select("""
            select u.version, a.label, u.changed_at from core.meeting u
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.changed_by
             where u.organisation_id = #{org} and u.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") MeetingId id);

    @Select("""
            <script>
            select a.id from core.account a
             where a.organisation_id = #{org} and a.active = true and a.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<UserId> active(@Param("org") OrganisationId org, @Param("ids") List<UserId> ids);

    @Select("""
            <script>
            select w.id from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.case_id = #{case} and w.kind = 'ASSESSMENT' and w.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.WORK + "</script>")
    List<WorkId> assessments(@Param("v") Viewer v, @Param("case") CaseId of, @Param("ids") List<WorkId> ids);

    @Select("""
            <script>
            select d.id from core.document d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
             where d.organisation_id = #{v.organisation} and d.case_id = #{case} and d.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.DOCUMENT + "</script>")
    List<DocumentId> documents(@Param("v") Viewer v, @Param("case") CaseId of, @Param("ids") List<DocumentId> ids);
}
