package org.affianca.engine.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportStep;
import org.affianca.api.report.ScreeningOutcome;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The steps taken with reports. */
interface TakenMapper {
    /** A step with the labels of those it names. */
    record Row(
            Instant takenAt,
            String label,
            String what,
            ReportState stateAfter,
            Optional<String> outcome,
            String reason,
            Optional<Long> unitId,
            Optional<String> worker,
            String remark) {
        ReportStep step() {
            return new ReportStep(
                    takenAt,
                    label,
                    what,
                    stateAfter,
                    outcome.map(ScreeningOutcome::valueOf),
                    reason,
                    unitId.map(UnitId::new),
                    worker.orElse(""),
                    remark);
        }
    }

    @Select("""
            select s.taken_at, a.label, s.what, s.state_after, s.outcome, s.reason, s.unit_id, w.label as worker,
                   s.remark
              from core.report_step s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.taken_by
              left join core.account w on w.organisation_id = s.organisation_id and w.id = s.worker_id
             where s.organisation_id = #{org} and s.report_id = #{id}
             order by s.place""")
    List<Row> of(@Param("org") OrganisationId org, @Param("id") ReportId id);

    @Insert("""
            insert into core.report_step (organisation_id, report_id, place, what, state_after, outcome, reason, unit_id,
                   worker_id, case_id, remark, taken_at, taken_by)
            values (#{org}, #{id}, #{place}, #{s.what}, #{s.after}, #{s.outcome,jdbcType=VARCHAR}, #{s.reason},
                   #{s.unit,jdbcType=BIGINT}, #{s.worker,jdbcType=BIGINT}, #{s.file,jdbcType=BIGINT}, #{s.note}, #{at},
                   #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("place") int place,
            @Param("s") Taken step,
            @Param("at") Instant at,
            @Param("by") UserId by);
}
