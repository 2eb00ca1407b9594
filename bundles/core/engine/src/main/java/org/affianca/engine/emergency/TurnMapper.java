package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.emergency.TurnId;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Turns on call in their table. */
interface TurnMapper {
    // A turn is no longer than two weeks, so what touches a stretch ends within two weeks of it: a range of the index.
    String WHOLE = """
            select t.id, t.version, t.unit_id, t.user_id, a.label as who, t.phone,
                   t.substitute_id, s.label as substitute, t.substitute_phone, t.begins, t.ends
              from core.on_call_turn t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id
              left join core.account s on s.organisation_id = t.organisation_id and s.id = t.substitute_id
             where t.organisation_id = #{org} and t.cancelled = false
            """;

    @Select(WHOLE + " and t.id = #{id}")
    Optional<TurnRow> find(@Param("org") OrganisationId org, @Param("id") TurnId id);

    @Select(WHOLE + """
               and t.ends > #{now} and t.begins <= #{now} and t.ends <= #{latest}
             order by t.begins, t.id
             fetch first 200 rows only""")
    List<TurnRow> at(@Param("org") OrganisationId org, @Param("now") Instant now, @Param("latest") Instant latest);

    @Select(WHOLE + """
               and t.unit_id = #{unit} and t.ends > #{s.begins} and t.ends <= #{latest} and t.begins < #{s.ends}
             order by t.begins, t.id
             fetch first 1000 rows only""")
    List<TurnRow> ofUnit(
            @Param("org") OrganisationId org,
            @Param("unit") UnitId unit,
            @Param("s") Stretch stretch,
            @Param("latest") Instant latest);

    /** Turns in other units of those who are on call in this one. */
    @Select(WHOLE + """
               and t.unit_id <> #{unit} and t.ends > #{s.begins} and t.ends <= #{latest} and t.begins < #{s.ends}
               and exists (select 1 from core.on_call_turn m
                            where m.organisation_id = t.organisation_id and m.user_id = t.user_id
                              and m.unit_id = #{unit} and m.cancelled = false and m.ends > #{s.begins})
             order by t.begins, t.id
             fetch first 1000 rows only""")
    List<TurnRow> elsewhere(
            @Param("org") OrganisationId org,
            @Param("unit") UnitId unit,
            @Param("s") Stretch stretch,
            @Param("latest") Instant latest);

    /** Staff who can sign in and work with cases. */
    @Select("""
            select count(*) from core.account a
             where a.organisation_id = #{org} and a.id = #{user} and a.active = true
               and exists (select 1 from core.account_role r
                            where r.organisation_id = a.organisation_id and r.user_id = a.id
                              and r.role in ('worker', 'coordinator'))""")
    int onDuty(@Param("org") OrganisationId org, @Param("user") UserId user);

    @Insert("""
            insert into core.on_call_turn (organisation_id, id, version, unit_id, user_id, phone, substitute_id,
                   substitute_phone, begins, ends, cancelled, created_at, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{d.unit}, #{d.who}, #{d.phone}, #{d.substitute,jdbcType=BIGINT},
                   #{d.substitutePhone}, #{s.begins}, #{s.ends}, false, #{at}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") TurnId id,
            @Param("d") TurnData data,
            @Param("s") Stretch stretch,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.on_call_turn
               set version = version + 1, unit_id = #{d.unit}, user_id = #{d.who}, phone = #{d.phone},
                   substitute_id = #{d.substitute,jdbcType=BIGINT}, substitute_phone = #{d.substitutePhone},
                   begins = #{s.begins}, ends = #{s.ends}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version} and cancelled = false""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") TurnId id,
            @Param("version") int version,
            @Param("d") TurnData data,
            @Param("s") Stretch stretch,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.on_call_turn
               set version = version + 1, cancelled = true, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version} and cancelled = false""")
    int cancel(
            @Param("org") OrganisationId org,
            @Param("id") TurnId id,
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Select("""
            select t.version, a.label, t.changed_at from core.on_call_turn t
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.changed_by
             where t.organisation_id = #{org} and t.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") TurnId id);
}
