package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.Participant;
import org.affianca.api.plan.ParticipantData;
import org.affianca.api.plan.Progress;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How a plan goes, whatever its version: what became of actions, what was measured, who takes part. */
interface CourseMapper {
    String OF = " where x.organisation_id = #{k.organisation} and x.work_id = #{k.work} ";

    /** How far an action came. */
    record ProgressRow(int actionNumber, Progress.State state, Optional<Long> carriedById) {
        Optional<WorkId> carriedBy() {
            return carriedById.map(WorkId::new);
        }

        /** As one tells it who sees these works: what carries it out is told only with the work. */
        Progress progress(Map<WorkId, ServiceCode> seen) {
            Optional<WorkId> work = carriedBy().filter(seen::containsKey);
            return new Progress(actionNumber, state, work, work.map(seen::get));
        }
    }

    /** A work and its service. */
    record WorkRow(WorkId id, ServiceCode service) {}

    /** A value of an indicator. */
    record MeasuredRow(int indicatorNumber, LocalDate onDay, String measured, String note) {
        Measured asMeasured() {
            return new Measured(indicatorNumber, onDay, measured, note);
        }
    }

    /** Somebody who takes or took part. */
    record ParticipantRow(
            int number,
            String name,
            Optional<Long> personId,
            String role,
            LocalDate consentedOn,
            Optional<LocalDate> withdrawnOn) {
        Participant participant() {
            return new Participant(number, name, personId.map(PersonId::new), role, consentedOn, withdrawnOn);
        }
    }

    @Select("""
            select x.action_number, x.state, x.carried_by_id from core.plan_progress x
            """ + OF + "order by x.action_number")
    List<ProgressRow> progress(@Param("k") Key key);

    /** Those of these works that the viewer sees. */
    @Select("""
            <script>
            select w.id, w.service from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id in
               <foreach item="id" collection="works" open="(" separator="," close=")">#{id}</foreach>
               and""" + Sight.WORK + "</script>")
    List<WorkRow> seen(@Param("v") Viewer viewer, @Param("works") Collection<WorkId> works);

    @Update("""
            update core.plan_progress set state = #{state}, carried_by_id = #{work,jdbcType=BIGINT}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and action_number = #{action}""")
    int move(
            @Param("k") Key key,
            @Param("action") int action,
            @Param("state") Progress.State state,
            @Param("work") Optional<WorkId> work);

    @Insert("""
            insert into core.plan_progress (organisation_id, work_id, action_number, state, carried_by_id)
            values (#{k.organisation}, #{k.work}, #{action}, #{state}, #{work,jdbcType=BIGINT})""")
    void begin(
            @Param("k") Key key,
            @Param("action") int action,
            @Param("state") Progress.State state,
            @Param("work") Optional<WorkId> work);

    @Select("select x.indicator_number, x.on_day, x.measured, x.note from core.plan_measured x" + OF
            + "order by x.indicator_number, x.on_day")
    List<MeasuredRow> measured(@Param("k") Key key);

    @Update("""
            update core.plan_measured set measured = #{m.value}, note = #{m.note}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and indicator_number = #{m.indicator}
               and on_day = #{m.on}""")
    int measureAgain(@Param("k") Key key, @Param("m") Measured measured);

    @Insert("""
            insert into core.plan_measured (organisation_id, work_id, indicator_number, on_day, measured, note)
            values (#{k.organisation}, #{k.work}, #{m.indicator}, #{m.on}, #{m.value}, #{m.note})""")
    void measure(@Param("k") Key key, @Param("m") Measured measured);

    @Select("select x.number, x.name, x.person_id, x.role, x.consented_on, x.withdrawn_on from core.plan_participant x"
            + OF + "order by x.consented_on, x.number")
    List<ParticipantRow> participants(@Param("k") Key key);

    @Insert("""
            insert into core.plan_participant (organisation_id, work_id, number, name, person_id, role, consented_on)
            values (#{k.organisation}, #{k.work}, #{number}, #{d.name}, #{d.person,jdbcType=BIGINT}, #{d.role},
                    #{d.consentedOn})""")
    void join(@Param("k") Key key, @Param("number") int number, @Param("d") ParticipantData data);

    @Update("""
            update core.plan_participant set withdrawn_on = #{on}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{number}""")
    void leave(@Param("k") Key key, @Param("number") int number, @Param("on") LocalDate on);
}
