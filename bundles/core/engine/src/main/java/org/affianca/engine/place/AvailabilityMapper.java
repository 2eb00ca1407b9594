package org.affianca.engine.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.place.Asking;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.AvailabilityState;
import org.affianca.api.place.BodyDecision;
import org.affianca.api.place.FacilityAnswer;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Requests for availability in their table; seen as the stays of their work are. */
interface AvailabilityMapper {
    String ROW = """
            select b.id, b.version, b.work_id, w.case_id, b.facility_id, f.name as facility_name, b.state, b.asked_on,
                   b.answer_by, b.question, b.answered_on, b.free_from, b.answer, b.decided_on, b.decision,
                   case when c.state not in ('CLOSED', 'ARCHIVED') and""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.availability b
              join core.works w on w.organisation_id = b.organisation_id and w.id = b.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.facility f on f.organisation_id = b.organisation_id and f.id = b.facility_id
             where b.organisation_id = #{v.organisation} and""" + OccupancyMapper.KNOWN;

    @Select(ROW + " and b.work_id = #{work} order by b.id desc")
    List<AvailabilityRow> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select(ROW + " and b.id = #{id}")
    Optional<AvailabilityRow> find(@Param("v") Viewer v, @Param("id") AvailabilityId id);

    @Select("""
            <script>
            select f.id from core.facility f
             where f.organisation_id = #{v.organisation} and f.id in
               <foreach item='one' collection='facilities' open='(' separator=',' close=')'>#{one}</foreach>
            </script>""")
    List<FacilityId> known(@Param("v") Viewer v, @Param("facilities") List<FacilityId> facilities);

    /** Facilities that were asked for this work and whose request is still open or was taken up. */
    @Select("""
            select b.facility_id from core.availability b
             where b.organisation_id = #{v.organisation} and b.work_id = #{work}
               and b.state in ('SENT', 'ACCEPTED', 'TAKEN')""")
    List<FacilityId> asked(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select("""
            select count(*) from core.availability b
             where b.organisation_id = #{v.organisation} and b.work_id = #{work} and b.state = 'TAKEN'""")
    int taken(@Param("v") Viewer v, @Param("work") WorkId work);

    @Insert("""
            <script>
            insert into core.availability (organisation_id, id, version, work_id, facility_id, state, asked_on, answer_by,
                   question, answer, decision, changed_at, changed_by) values
            <foreach item='one' collection='requests' separator=','>
                   (#{v.organisation}, #{one.id}, 1, #{work}, #{one.facility}, 'SENT', #{a.on},
                   #{a.answerBy,jdbcType=DATE}, #{a.question}, '', '', #{at}, #{v.user})
            </foreach>
            </script>""")
    void ask(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("requests") List<Request> requests,
            @Param("a") Asking asking,
            @Param("at") Instant at);

    @Update("""
            update core.availability
               set version = version + 1, state = #{state}, answered_on = #{a.on},
                   free_from = #{a.from,jdbcType=DATE}, answer = #{a.note}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void answer(
            @Param("v") Viewer v,
            @Param("id") AvailabilityId id,
            @Param("state") AvailabilityState state,
            @Param("a") FacilityAnswer answer,
            @Param("at") Instant at);

    @Update("""
            update core.availability
               set version = version + 1, state = #{state}, decided_on = #{d.on}, decision = #{d.note},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void decide(
            @Param("v") Viewer v,
            @Param("id") AvailabilityId id,
            @Param("state") AvailabilityState state,
            @Param("d") BodyDecision decision,
            @Param("at") Instant at);

    @Select("""
            select b.version, a.label, b.changed_at from core.availability b
              join core.account a on a.organisation_id = b.organisation_id and a.id = b.changed_by
             where b.organisation_id = #{v.organisation} and b.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") AvailabilityId id);

    /** A new request, to which facility. */
    record Request(AvailabilityId id, FacilityId facility) {}
}
