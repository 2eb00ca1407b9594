package org.affianca.engine.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.event.Reasons;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keeps the history of works. */
interface StepMapper {
    @Insert("""
            insert into core.work_step (organisation_id, id, work_id, place, step, stage, on_day, outcome, until_day, note,
                taken_at, taken_by, advice, advised_because, definition)
            values (#{organisation}, #{id}, #{work}, #{place}, #{s.step}, #{s.stage}, #{s.on}, #{outcome}, #{s.until}, #{s.note},
                #{s.at}, #{by}, #{advice}, #{because}, #{s.definition})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("work") WorkId work,
            @Param("place") int place,
            @Param("s") StepTaken step,
            @Param("outcome") Optional<String> outcome,
            @Param("advice") Optional<String> advice,
            @Param("because") String because,
            @Param("by") UserId by);

    @Select("""
            select s.step, s.stage, s.on_day, s.outcome, s.until_day, s.note, a.label, s.taken_at, s.advice,
                   s.advised_because, s.definition
              from core.work_step s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.taken_by
             where s.organisation_id = #{organisation} and s.work_id = #{work} order by s.place""")
    List<Row> history(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    /** A line of history as it is kept. */
    record Row(
            String step,
            Stage stage,
            LocalDate onDay,
            Optional<String> outcome,
            Optional<LocalDate> untilDay,
            String note,
            String label,
            Instant takenAt,
            Optional<String> advice,
            String advisedBecause,
            Optional<Integer> definition) {
        StepTaken taken() {
            return new StepTaken(
                    step,
                    stage,
                    onDay,
                    outcome.map(Code::new),
                    untilDay,
                    note,
                    label,
                    takenAt,
                    advice.map(way -> Ways.advice(way, Reasons.read(advisedBecause))),
                    definition);
        }
    }
}
