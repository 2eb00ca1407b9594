package org.affianca.engine.norm;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Deadlines with all their columns, and who is told of them. */
interface DeadlineMapper {
    @Select("""
            select d.code, d.norm, d.since, d.started_at, d.due, d.due_at, d.consequence, d.source, d.confirmed,
                   d.outside, d.suspended, d.met_on, d.met_at, d.met_by, d.how, d.own_value
              from core.deadline d
             where d.organisation_id = #{org} and d.work_id = #{work}
             order by d.due, d.due_at, d.code""")
    List<DeadlineRow> of(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Delete("""
            <script>
            delete from core.deadline
             where organisation_id = #{org} and work_id = #{work} and code in
               <foreach item='code' collection='codes' open='(' separator=',' close=')'>#{code}</foreach>
            </script>""")
    void drop(@Param("org") OrganisationId org, @Param("work") WorkId work, @Param("codes") Collection<String> codes);

    @Insert("""
            <script>
            insert into core.deadline (organisation_id, work_id, code, norm, since, started_at, due, due_at, consequence,
                   source, confirmed, outside, suspended, met_on, met_at, met_by, how, own_value) values
            <foreach item='r' collection='rows' separator=','>
                (#{org}, #{work}, #{r.code}, #{r.norm,jdbcType=VARCHAR}, #{r.since}, #{r.startedAt,jdbcType=TIMESTAMP},
                 #{r.due}, #{r.dueAt,jdbcType=TIMESTAMP}, #{r.consequence}, #{r.source}, #{r.confirmed}, #{r.outside},
                 #{r.suspended}, #{r.metOn,jdbcType=DATE}, #{r.metAt,jdbcType=TIMESTAMP}, #{r.metBy,jdbcType=INTEGER},
                 #{r.how}, #{r.ownValue})
            </foreach>
            </script>""")
    void insert(
            @Param("org") OrganisationId org, @Param("work") WorkId work, @Param("rows") Collection<DeadlineRow> rows);

    @Update("""
            update core.deadline set norm = #{now}, code = case when code = #{old} then #{now} else code end
             where organisation_id = #{org} and work_id = #{work} and norm = #{old}""")
    void recall(
            @Param("org") OrganisationId org,
            @Param("work") WorkId work,
            @Param("old") String old,
            @Param("now") String now);

    @Update("""
            update core.deadline_alert set code = #{now}
             where organisation_id = #{org} and work_id = #{work} and code = #{old}""")
    void recallAlerts(
            @Param("org") OrganisationId org,
            @Param("work") WorkId work,
            @Param("old") String old,
            @Param("now") String now);

    @Update("""
            update core.deadline_task set code = #{now}
             where organisation_id = #{org} and work_id = #{work} and code = #{old}""")
    void recallTasks(
            @Param("org") OrganisationId org,
            @Param("work") WorkId work,
            @Param("old") String old,
            @Param("now") String now);

    @Select("""
            select a.code, a.place, a.ring_at, a.whom, a.rung_at from core.deadline_alert a
             where a.organisation_id = #{org} and a.work_id = #{work}
             order by a.code, a.place""")
    List<AlertRow> alerts(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Delete("""
            <script>
            delete from core.deadline_alert
             where organisation_id = #{org} and work_id = #{work} and code in
               <foreach item='code' collection='codes' open='(' separator=',' close=')'>#{code}</foreach>
            </script>""")
    void dropAlerts(
            @Param("org") OrganisationId org, @Param("work") WorkId work, @Param("codes") Collection<String> codes);

    @Insert("""
            <script>
            insert into core.deadline_alert (organisation_id, work_id, code, place, ring_at, whom, rung_at) values
            <foreach item='a' collection='alerts' separator=','>
                (#{org}, #{work}, #{a.code}, #{a.place}, #{a.ringAt}, #{a.whom}, #{a.rungAt,jdbcType=TIMESTAMP})
            </foreach>
            </script>""")
    void insertAlerts(
            @Param("org") OrganisationId org, @Param("work") WorkId work, @Param("alerts") Collection<AlertRow> alerts);

    @Select("""
            select min(a.ring_at) from core.deadline_alert a
             where a.organisation_id = #{org} and a.work_id = #{work} and a.rung_at is null""")
    Optional<Instant> nextAlert(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Select("""
            <script>
            select t.task_id from core.deadline_task t
             where t.organisation_id = #{org} and t.work_id = #{work} and t.code in
               <foreach item='code' collection='codes' open='(' separator=',' close=')'>#{code}</foreach>
            </script>""")
    List<TaskId> tasks(
            @Param("org") OrganisationId org, @Param("work") WorkId work, @Param("codes") Collection<String> codes);

    @Delete("""
            <script>
            delete from core.deadline_task
             where organisation_id = #{org} and work_id = #{work} and code in
               <foreach item='code' collection='codes' open='(' separator=',' close=')'>#{code}</foreach>
            </script>""")
    void dropTasks(
            @Param("org") OrganisationId org, @Param("work") WorkId work, @Param("codes") Collection<String> codes);
}
