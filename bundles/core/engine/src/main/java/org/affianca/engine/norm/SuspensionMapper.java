package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.RecordedSuspension;
import org.affianca.api.norm.Suspension;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The days on which clocks stood still. */
interface SuspensionMapper {
    /** The days alone. */
    record Days(LocalDate fromDay, Optional<LocalDate> untilDay) {
        Period period() {
            return new Period(fromDay, untilDay);
        }
    }

    /** A suspension with who recorded it; {@code becauseId} is empty for who may not see that work. */
    record Row(
            int number,
            LocalDate fromDay,
            Optional<LocalDate> untilDay,
            String reason,
            String act,
            Optional<Long> becauseId,
            String recordedBy,
            Instant recordedAt) {
        RecordedSuspension recorded() {
            Suspension suspension = new Suspension(fromDay, untilDay, reason, act, becauseId.map(WorkId::new));
            return new RecordedSuspension(number, suspension, recordedBy, recordedAt);
        }
    }

    @Select("""
            select s.from_day, s.until_day from core.clock_suspension s
             where s.organisation_id = #{org} and s.work_id = #{work}
             order by s.number""")
    List<Days> periods(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Select("""
            select s.number, s.from_day, s.until_day, s.reason, s.act, a.label as recorded_by, s.recorded_at,
                   (select w.id from core.works w
                      join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                     where w.organisation_id = s.organisation_id and w.id = s.because_id and""" + Sight.WORK + """
                   ) as because_id
              from core.clock_suspension s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.recorded_by
             where s.organisation_id = #{v.organisation} and s.work_id = #{work}
             order by s.number""")
    List<Row> of(@Param("v") Viewer v, @Param("work") WorkId work);

    @Insert("""
            insert into core.clock_suspension (organisation_id, work_id, number, from_day, until_day, reason, act,
                   because_id, recorded_at, recorded_by)
            values (#{v.organisation}, #{work}, #{number}, #{s.from}, #{s.until,jdbcType=DATE}, #{s.reason}, #{s.act},
                   #{s.because,jdbcType=BIGINT}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("number") int number,
            @Param("s") Suspension suspension,
            @Param("at") Instant at);

    @Update("""
            update core.clock_suspension set until_day = #{until}
             where organisation_id = #{v.organisation} and work_id = #{work} and number = #{number}
               and until_day is null""")
    int end(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("number") int number,
            @Param("until") LocalDate until);
}
