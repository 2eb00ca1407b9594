package org.affianca.engine.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Accounts with their roles and units. */
interface AccountMapper {
    /** A role or a unit of one account; lists read them all at once. */
    record Held(UserId userId, String role, long unitId) {}

    String COLUMNS = "select organisation_id, id, name, label, password, must_change, active, version, created_at,"
            + " password_at, changed_at, changed_by from core.account ";

    @Select(COLUMNS + "where name = #{name}")
    Optional<AccountRow> named(@Param("name") String name);

    @Select(COLUMNS + "where organisation_id = #{o} and id = #{id}")
    Optional<AccountRow> find(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Select(COLUMNS + "where organisation_id = #{o} and name not like '(%' order by label, id")
    List<AccountRow> all(@Param("o") OrganisationId organisation);

    @Select(COLUMNS + """
            a where organisation_id = #{o} and active = true and name not like '(%'
              and exists (select 1 from core.account_role r
                           where r.organisation_id = a.organisation_id and r.user_id = a.id
                             and r.role in ('worker', 'coordinator'))
             order by label, id""")
    List<AccountRow> teamable(@Param("o") OrganisationId organisation);

    @Select("select user_id, role, cast(0 as bigint) as unit_id from core.account_role where organisation_id = #{o}")
    List<Held> roles(@Param("o") OrganisationId organisation);

    @Select("select user_id, '' as role, unit_id from core.account_unit where organisation_id = #{o}")
    List<Held> units(@Param("o") OrganisationId organisation);

    @Select("select role from core.account_role where organisation_id = #{o} and user_id = #{id}")
    Set<String> rolesOf(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Select("select unit_id from core.account_unit where organisation_id = #{o} and user_id = #{id}")
    Set<UnitId> unitsOf(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Select("""
            <script>select id from core.unit where organisation_id = #{o} and active = true and code in
            <foreach collection="codes" item="c" open="(" separator="," close=")">#{c}</foreach></script>""")
    Set<UnitId> unitsCalled(@Param("o") OrganisationId organisation, @Param("codes") Set<String> codes);

    @Select("select name from core.organisation where organisation_id = #{o}")
    String houseName(@Param("o") OrganisationId organisation);

    @Select("select id from core.unit where organisation_id = #{o} and active = true")
    Set<UnitId> knownUnits(@Param("o") OrganisationId organisation);

    @Insert("""
            insert into core.account (organisation_id, id, name, label, password, must_change, active, version,
                created_at, password_at, changed_at, changed_by)
            values (#{o}, #{id}, #{name}, #{label}, #{password}, #{mustChange}, true, 1, #{at}, #{at}, #{at}, #{by})""")
    void create(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("name") String name,
            @Param("label") String label,
            @Param("password") String password,
            @Param("mustChange") boolean mustChange,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.account set label = #{label}, active = #{active}, version = version + 1, changed_at = #{at},
                changed_by = #{by}
             where organisation_id = #{o} and id = #{id} and version = #{version}""")
    int change(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("version") int version,
            @Param("label") String label,
            @Param("active") boolean active,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.account set password = #{password}, must_change = #{mustChange}, version = version + 1,
                password_at = #{at}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{o} and id = #{id}""")
    int password(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("password") String password,
            @Param("mustChange") boolean mustChange,
            @Param("at") Instant at,
            @Param("by") UserId by);

    /** The same password written in another way: not a change that anybody made. */
    @Update("""
            update core.account set password = #{fresh}
             where organisation_id = #{o} and id = #{id} and password = #{old}""")
    int rehash(
            @Param("o") OrganisationId organisation,
            @Param("id") UserId id,
            @Param("old") String old,
            @Param("fresh") String fresh);

    @Delete("delete from core.account_role where organisation_id = #{o} and user_id = #{id}")
    void dropRoles(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Delete("delete from core.account_unit where organisation_id = #{o} and user_id = #{id}")
    void dropUnits(@Param("o") OrganisationId organisation, @Param("id") UserId id);

    @Insert("insert into core.account_role (organisation_id, user_id, role) values (#{o}, #{id}, #{role})")
    void addRole(@Param("o") OrganisationId organisation, @Param("id") UserId id, @Param("role") String role);

    @Insert("insert into core.account_unit (organisation_id, user_id, unit_id) values (#{o}, #{id}, #{unit})")
    void addUnit(@Param("o") OrganisationId organisation, @Param("id") UserId id, @Param("unit") UnitId unit);

    @Select("""
            select count(*) from core.account a join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id
             where a.organisation_id = #{o} and a.active = true and r.role = 'administrator' and a.id <> #{id}""")
    int otherAdministrators(@Param("o") OrganisationId organisation, @Param("id") UserId id);
}
