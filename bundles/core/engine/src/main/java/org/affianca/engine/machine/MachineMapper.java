package org.affianca.engine.machine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.machine.MachineData;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Machines in their table; label, version and whether they are active stand with their account. */
interface MachineMapper {
    /** A role, a unit or a scope of a machine; a list reads them all at once. */
    record Held(UserId machineId, String word, long unitId) {}

    String ROW = """
            select m.id, a.version, a.label, m.reason, m.networks, m.requests_per_minute, a.active
              from core.machine m
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.id
             where m.organisation_id = #{o}""";

    @Select(ROW + " order by a.label, m.id")
    List<MachineRow> all(@Param("o") OrganisationId organisation);

    @Select(ROW + " and m.id = #{id}")
    Optional<MachineRow> find(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Select("""
            select s.machine_id, s.scope as word, cast(0 as bigint) as unit_id
              from core.machine_scope s where s.organisation_id = #{o}""")
    List<Held> scopes(@Param("o") OrganisationId organisation);

    @Select("""
            select r.user_id as machine_id, r.role as word, cast(0 as bigint) as unit_id
              from core.machine m
              join core.account_role r on r.organisation_id = m.organisation_id and r.user_id = m.id
             where m.organisation_id = #{o}""")
    List<Held> roles(@Param("o") OrganisationId organisation);

    @Select("""
            select u.user_id as machine_id, '' as word, u.unit_id
              from core.machine m
              join core.account_unit u on u.organisation_id = m.organisation_id and u.user_id = m.id
             where m.organisation_id = #{o}""")
    List<Held> units(@Param("o") OrganisationId organisation);

    @Select("select s.scope from core.machine_scope s where s.organisation_id = #{o} and s.machine_id = #{id}")
    Set<String> scopesOf(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Insert("""
            insert into core.machine (organisation_id, id, reason, networks, requests_per_minute)
            values (#{o}, #{id}, #{d.reason}, #{networks}, #{d.requestsPerMinute})""")
    void insert(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("d") MachineData data,
            @Param("networks") String networks);

    @Update("""
            update core.machine set reason = #{d.reason}, networks = #{networks},
                requests_per_minute = #{d.requestsPerMinute}
             where organisation_id = #{o} and id = #{id}""")
    int update(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("d") MachineData data,
            @Param("networks") String networks);

    @Delete("delete from core.machine_scope where organisation_id = #{o} and machine_id = #{id}")
    void dropScopes(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Insert("""
            <script>insert into core.machine_scope (organisation_id, machine_id, scope) values
            <foreach collection="scopes" item="s" separator=",">(#{o}, #{id}, #{s})</foreach></script>""")
    void addScopes(
            @Param("o") OrganisationId organisation, @Param("id") UserId id, @Param("scopes") Set<String> scopes);

    /** Holds the machine until the transaction ends: tokens are issued one after another. */
    @Update("""
            update core.machine set requests_per_minute = requests_per_minute
             where organisation_id = #{o} and id = #{id}""")
    int hold(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Select("select count(*) from core.machine_token t where t.organisation_id = #{o} and t.machine_id = #{id}"
            + " and t.expires_at > #{now}")
    int good(@Param("o") OrganisationId organisation, @Param("id") UserId id, @Param("now") Instant now);
}
