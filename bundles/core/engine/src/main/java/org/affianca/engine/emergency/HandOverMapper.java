package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.EmergencyId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Hand-overs in their table, and who is to be asked when one is not answered. */
interface HandOverMapper {
    /** A coordinator of a unit or of one above it; the deeper the unit, the nearer. */
    record Coordinator(UnitId unitId, int depth, UserId userId) {}

    String WHOLE = """
            select h.id, h.emergency_id, h.to_unit, h.handed_at, h.handed_by, g.label as giver, h.accept_by, h.level,
                   h.asked_unit, h.accepted, h.answered_at, t.label as taker, h.reason
              from core.hand_over h
              join core.account g on g.organisation_id = h.organisation_id and g.id = h.handed_by
              left join core.account t on t.organisation_id = h.organisation_id and t.id = h.answered_by
             where h.organisation_id = #{org}
            """;

    @Select(WHOLE + " and h.id = #{id}")
    Optional<HandOverRow> find(@Param("org") OrganisationId org, @Param("id") long id);

    @Select(WHOLE + " and h.emergency_id = #{id} order by h.id fetch first 100 rows only")
    List<HandOverRow> of(@Param("org") OrganisationId org, @Param("id") EmergencyId id);

    @Insert("""
            insert into core.hand_over (organisation_id, id, emergency_id, to_unit, handed_at, handed_by, accept_by,
                   level, reason)
            values (#{org}, #{key}, #{id}, #{to}, #{at}, #{by}, #{acceptBy}, 0, '')""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("key") long key,
            @Param("id") EmergencyId id,
            @Param("to") UnitId to,
            @Param("at") Instant at,
            @Param("by") UserId by,
            @Param("acceptBy") Instant acceptBy);

    @Update("""
            update core.hand_over
               set accepted = #{accepted}, answered_at = #{at}, answered_by = #{by}, reason = #{reason}
             where organisation_id = #{org} and id = #{key} and accepted is null""")
    int answer(
            @Param("org") OrganisationId org,
            @Param("key") long key,
            @Param("accepted") boolean accepted,
            @Param("at") Instant at,
            @Param("by") UserId by,
            @Param("reason") String reason);

    @Update("""
            update core.hand_over set level = level + 1, asked_unit = #{asked,jdbcType=BIGINT}
             where organisation_id = #{org} and id = #{key} and accepted is null""")
    int escalate(@Param("org") OrganisationId org, @Param("key") long key, @Param("asked") Optional<UnitId> asked);

    /** Those of the unit itself first, then level by level up. */
    @Select("""
            select w.above_id as unit_id, a.id as user_id,
                   (select count(*) from core.unit_within x
                     where x.organisation_id = w.organisation_id and x.unit_id = w.above_id) as depth
              from core.unit_within w
              join core.account_unit u on u.organisation_id = w.organisation_id and u.unit_id = w.above_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.user_id and a.active = true
              join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id and r.role = 'coordinator'
             where w.organisation_id = #{org} and w.unit_id = #{unit}
             order by depth desc, w.above_id, a.id""")
    List<Coordinator> coordinators(@Param("org") OrganisationId org, @Param("unit") UnitId unit);

    @Insert("""
            insert into core.hand_over_task (organisation_id, hand_over_id, task_id)
            values (#{org}, #{key}, #{task})""")
    void keepTask(@Param("org") OrganisationId org, @Param("key") long key, @Param("task") TaskId task);

    @Select("select t.task_id from core.hand_over_task t where t.organisation_id = #{org} and t.hand_over_id = #{key}")
    List<TaskId> tasks(@Param("org") OrganisationId org, @Param("key") long key);
}
