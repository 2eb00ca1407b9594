package org.affianca.engine.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Awaiting;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sessions by the hash of their token. */
interface SessionMapper {
    /** A session that is alive, as its owner is told of it. */
    record Alive(long id, String tokenHash, String origin, Instant createdAt, Instant usedAt) {}

    @Insert("""
            insert into core.session (token_hash, id, organisation_id, user_id, awaits, origin, created_at, used_at,
                absolute_end)
            values (#{hash}, #{id}, #{o}, #{user}, #{awaits}, #{origin}, #{at}, #{at}, #{end})""")
    void open(
            @Param("hash") String hash,
            @Param("id") long id,
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("awaits") Awaiting awaits,
            @Param("origin") String origin,
            @Param("at") Instant at,
            @Param("end") Instant absoluteEnd);

    @Select("""
            select s.organisation_id, s.user_id, a.label, a.must_change, s.awaits, s.origin, s.used_at, s.absolute_end
              from core.session s join core.account a on a.organisation_id = s.organisation_id and a.id = s.user_id
             where s.token_hash = #{hash} and a.active = true""")
    Optional<SessionRow> find(@Param("hash") String hash);

    @Select("""
            select id, token_hash, origin, created_at, used_at from core.session
             where organisation_id = #{o} and user_id = #{user} and awaits = 'NOTHING'
               and absolute_end > #{now} and used_at > #{idle}
             order by used_at desc, id desc
             fetch first 200 rows only""")
    List<Alive> of(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("now") Instant now,
            @Param("idle") Instant idle);

    @Delete("delete from core.session where organisation_id = #{o} and user_id = #{user} and id = #{id}")
    int endOne(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("id") long id);

    @Update("update core.session set used_at = #{at} where token_hash = #{hash}")
    int used(@Param("hash") String hash, @Param("at") Instant at);

    @Update("update core.session set challenge = #{challenge} where token_hash = #{hash}")
    int ask(@Param("hash") String hash, @Param("challenge") String challenge);

    @Select("select challenge from core.session where token_hash = #{hash} and challenge <> ''")
    Optional<String> asked(@Param("hash") String hash);

    @Update("update core.session set challenge = '' where token_hash = #{hash} and challenge = #{challenge}")
    int answered(@Param("hash") String hash, @Param("challenge") String challenge);

    @Delete("delete from core.session where token_hash = #{hash}")
    void end(@Param("hash") String hash);

    @Delete("""
            delete from core.session
             where organisation_id = #{o} and user_id = #{user} and token_hash <> #{keep}""")
    void endAll(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("keep") String keepHash);

    @Delete("delete from core.session where absolute_end < #{now} or used_at < #{idle}")
    void sweep(@Param("now") Instant now, @Param("idle") Instant idle);
}
