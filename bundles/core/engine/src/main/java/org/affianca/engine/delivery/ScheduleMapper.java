package org.affianca.engine.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Schedules in their tables, beside the measures they belong to. */
interface ScheduleMapper {
    /** A day on which something was delivered. */
    record Done(LocalDate onDay, BigDecimal quantity) {}

    /** A session of a group to which the person came. */
    record Attended(LocalDate onDay, String fromTime, String untilTime) {
        Done done() {
            long minutes = Duration.between(LocalTime.parse(fromTime), LocalTime.parse(untilTime))
                    .toMinutes();
            return new Done(onDay, BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
        }
    }

    /** What a provider delivered of a service. */
    record Provided(ServiceCode service, String provider, BigDecimal quantity, int works) {}

    String IDS = """
             (values
               <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
             ) chosen (found_id)
            """;

    @Select("""
            select w.id, w.case_id, w.service, w.stage, w.from_day, w.until_day, s.version, s.due, s.holidays,
                   case when""" + Sight.CASE_WRITE + """
                   then true else false end as writable
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.schedule s on s.organisation_id = w.organisation_id and s.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and w.kind = 'MEASURE' and""" + Sight.WORK)
    Optional<MeasureRow> find(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("<script>select x.work_id, x.week_day, x.begins, x.quantity from" + IDS + """
              join core.schedule_visit x on x.organisation_id = #{org} and x.work_id = chosen.found_id
             order by x.work_id, x.place</script>""")
    List<VisitRow> visits(@Param("org") OrganisationId org, @Param("ids") List<WorkId> ids);

    @Select("<script>select x.work_id, x.on_day, x.quantity, x.reason from" + IDS + """
              join core.schedule_exception x on x.organisation_id = #{org} and x.work_id = chosen.found_id
             order by x.work_id, x.on_day</script>""")
    List<ExceptionRow> exceptions(@Param("org") OrganisationId org, @Param("ids") List<WorkId> ids);

    @Select("<script>select x.work_id, x.stage, x.on_day from" + IDS + """
              join core.work_step x on x.organisation_id = #{org} and x.work_id = chosen.found_id
             where x.definition is null
             order by x.work_id, x.place</script>""")
    List<StageRow> stages(@Param("org") OrganisationId org, @Param("ids") List<WorkId> ids);

    @Select("""
            select d.on_day, d.quantity from core.delivery d
             where d.organisation_id = #{org} and d.work_id = #{id} and d.quantity > 0
             order by d.on_day""")
    List<Done> done(@Param("org") OrganisationId org, @Param("id") WorkId id);

    /** In sessions of groups whose enrolment is part of the measure. */
    @Select("""
            select s.on_day, s.from_time, s.until_time
              from core.activity_enrolment e --DERBY-PROPERTIES index=ENROLMENTS_OF_WORK
              join core.activity_mark m
                on m.organisation_id = e.organisation_id and m.activity_id = e.activity_id and m.enrolment = e.number
              join core.activity_session s
                on s.organisation_id = m.organisation_id and s.activity_id = m.activity_id and s.number = m.session
             where e.organisation_id = #{org} and e.work_id = #{id} and m.mark = 'present' and s.state = 'HELD'
             order by s.on_day, s.from_time""")
    List<Attended> attended(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Select("""
            select w.service, d.provider, sum(d.quantity) as quantity, count(distinct w.id) as works
              from core.delivery d --DERBY-PROPERTIES index=DELIVERY_BY_DAY
              join core.works w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on w.organisation_id = d.organisation_id and w.id = d.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
             where d.organisation_id = #{v.organisation} and d.on_day between #{first} and #{last}
               and d.quantity > 0 and""" + Sight.WORK + """
             group by w.service, d.provider
             order by w.service, d.provider""")
    List<Provided> provided(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

    @Insert("""
            insert into core.schedule (organisation_id, work_id, version, due, holidays, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{p.due,jdbcType=DECIMAL}, #{p.holidays}, #{at}, #{v.user})""")
    int begin(@Param("v") Viewer v, @Param("id") WorkId id, @Param("p") SchedulePlan plan, @Param("at") Instant at);

    @Update("""
            update core.schedule
               set version = version + 1, due = #{p.due,jdbcType=DECIMAL}, holidays = #{p.holidays},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    int rewrite(@Param("v") Viewer v, @Param("id") WorkId id, @Param("p") SchedulePlan plan, @Param("at") Instant at);

    @Delete("delete from core.schedule_visit where organisation_id = #{v.organisation} and work_id = #{id}")
    void clearVisits(@Param("v") Viewer v, @Param("id") WorkId id);

    @Delete("delete from core.schedule_exception where organisation_id = #{v.organisation} and work_id = #{id}")
    void clearExceptions(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            <script>
            insert into core.schedule_visit (organisation_id, work_id, place, week_day, begins, quantity) values
            <foreach item='x' index='i' collection='p.weekly' separator=','>
                   (#{v.organisation}, #{id}, #{i}, #{x.day.value}, #{x.at}, #{x.quantity})
            </foreach>
            </script>""")
    void addVisits(@Param("v") Viewer v, @Param("id") WorkId id, @Param("p") SchedulePlan plan);

    @Insert("""
            <script>
            insert into core.schedule_exception (organisation_id, work_id, on_day, quantity, reason) values
            <foreach item='x' collection='p.exceptions' separator=','>
                   (#{v.organisation}, #{id}, #{x.on}, #{x.quantity}, #{x.reason})
            </foreach>
            </script>""")
    void addExceptions(@Param("v") Viewer v, @Param("id") WorkId id, @Param("p") SchedulePlan plan);

    @Select("""
            select s.version, a.label, s.changed_at from core.schedule s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{org} and s.work_id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") WorkId id);
}
