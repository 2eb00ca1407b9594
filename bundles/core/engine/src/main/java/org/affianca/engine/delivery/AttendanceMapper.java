package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.work.Delivery;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** A month of a service: which measures, and what was delivered to them. */
interface AttendanceMapper {
    /** A measure of the sheet, with its month. */
    record Found(WorkId id, PersonId holderId, Optional<Integer> monthVersion, Optional<Boolean> confirmed) {}

    /** A day that was written. */
    record Day(WorkId workId, LocalDate onDay, BigDecimal quantity, Optional<String> absence) {
        Delivery delivery() {
            return new Delivery(onDay, Plainly.of(quantity), absence.map(Code::new));
        }
    }

    /** What runs is found by its stage, what has ended by its last day: the long tail of a service is not read. */
    @Select("""
            select w.id, c.holder_id, m.version as month_version, m.confirmed
              from (select r.id from core.works r
                     where r.organisation_id = #{v.organisation} and r.service = #{service}
                       and r.stage in ('RUNNING', 'PAUSED')
                    union all
                    select e.id from core.works e
                     where e.organisation_id = #{v.organisation} and e.service = #{service}
                       and e.stage = 'ENDED' and e.until_day >= #{first}) chosen (found_id)
              join core.works w on w.organisation_id = #{v.organisation} and w.id = chosen.found_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.delivery_month m
                on m.organisation_id = w.organisation_id and m.work_id = w.id and m.month = #{month}
             where w.kind = 'MEASURE' and w.from_day <= #{last} and (w.until_day is null or w.until_day >= #{first})
               and""" + Sight.WORK + """
             order by w.id
             fetch first #{most} rows only""")
    List<Found> found(
            @Param("v") Viewer v,
            @Param("service") ServiceCode service,
            @Param("month") YearMonth month,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last,
            @Param("most") int most);

    @Select("<script>select w.id, w.case_id, w.service, w.stage, w.from_day, w.until_day, s.version, s.due, s.holidays,"
            + " case when c.state not in ('CLOSED', 'ARCHIVED') and " + Sight.CASE_WRITE
            + " then true else false end as writable from" + ScheduleMapper.IDS + """
              join core.works w on w.organisation_id = #{v.organisation} and w.id = chosen.found_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.schedule s on s.organisation_id = w.organisation_id and s.work_id = w.id</script>""")
    List<MeasureRow> measures(@Param("v") Viewer v, @Param("ids") List<WorkId> ids);

    @Select("<script>select d.work_id, d.on_day, d.quantity, d.absence from" + ScheduleMapper.IDS + """
              join core.delivery d on d.organisation_id = #{org} and d.work_id = chosen.found_id
               and d.on_day between #{first} and #{last}
             order by d.work_id, d.on_day</script>""")
    List<Day> days(
            @Param("org") OrganisationId org,
            @Param("ids") List<WorkId> ids,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);
}
