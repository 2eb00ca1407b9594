package org.affianca.engine.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.factor.FactorKind;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Second factors by account. */
interface FactorMapper {
    String COLUMNS = "select id, kind, label, secret, credential, site, confirmed, counter, created_at, used_at"
            + " from core.account_factor ";

    @Select(COLUMNS + "where organisation_id = #{o} and user_id = #{user} and confirmed = true order by id")
    List<FactorRow> of(@Param("o") OrganisationId organisation, @Param("user") UserId user);

    @Select(COLUMNS + "where organisation_id = #{o} and user_id = #{user} and id = #{id}")
    Optional<FactorRow> find(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("id") long id);

    @Insert("""
            insert into core.account_factor (organisation_id, id, user_id, kind, label, secret, credential, site,
                confirmed, counter, created_at)
            values (#{o}, #{row.id}, #{user}, #{row.kind}, #{row.label}, #{row.secret}, #{row.credential}, #{row.site},
                #{row.confirmed}, #{row.counter}, #{row.createdAt})""")
    void add(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("row") FactorRow row);

    /** Whether the counter went forward: of two who show the same code in the same moment one is late. */
    @Update("""
            update core.account_factor set counter = #{counter}, used_at = #{at}, confirmed = true
             where organisation_id = #{o} and id = #{id} and counter < #{counter}""")
    int used(
            @Param("o") OrganisationId organisation,
            @Param("id") long id,
            @Param("counter") long counter,
            @Param("at") Instant at);

    /** Many passkeys do not count and always say 0; one that counts never goes back. */
    @Update("""
            update core.account_factor set counter = #{counter}, used_at = #{at}
             where organisation_id = #{o} and id = #{id} and (counter < #{counter} or counter = 0 and #{counter} = 0)""")
    int signed(
            @Param("o") OrganisationId organisation,
            @Param("id") long id,
            @Param("counter") long counter,
            @Param("at") Instant at);

    @Delete("""
            delete from core.account_factor
             where organisation_id = #{o} and user_id = #{user} and kind = #{kind} and confirmed = false""")
    void dropBegun(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("kind") FactorKind kind);

    @Delete("delete from core.account_factor where organisation_id = #{o} and user_id = #{user} and id = #{id}")
    int drop(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("id") long id);

    @Delete("delete from core.account_factor where organisation_id = #{o} and user_id = #{user}")
    int dropAll(@Param("o") OrganisationId organisation, @Param("user") UserId user);
}
