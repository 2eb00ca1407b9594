package org.affianca.engine.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Feeds by the hash of their token. */
interface FeedMapper {
    /** Whose feed a token opens. */
    record Owner(OrganisationId organisationId, UserId userId, String label) {}

    @Select("""
            select f.opened_at from core.calendar_feed f
             where f.organisation_id = #{v.organisation} and f.user_id = #{v.user}""")
    Optional<Instant> openedAt(@Param("v") Viewer v);

    @Insert("""
            insert into core.calendar_feed (organisation_id, user_id, token_hash, opened_at)
            values (#{v.organisation}, #{v.user}, #{hash}, #{at})""")
    void open(@Param("v") Viewer v, @Param("hash") String hash, @Param("at") Instant at);

    @Delete("delete from core.calendar_feed where organisation_id = #{v.organisation} and user_id = #{v.user}")
    void close(@Param("v") Viewer v);

    @Select("""
            select f.organisation_id, f.user_id, a.label from core.calendar_feed f
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.user_id
             where f.token_hash = #{hash} and a.active = true""")
    Optional<Owner> owner(@Param("hash") String hash);

    @Select("select r.role from core.account_role r where r.organisation_id = #{org} and r.user_id = #{user}")
    Set<String> roles(@Param("org") OrganisationId org, @Param("user") UserId user);

    @Select("select u.unit_id from core.account_unit u where u.organisation_id = #{org} and u.user_id = #{user}")
    Set<UnitId> units(@Param("org") OrganisationId org, @Param("user") UserId user);
}
