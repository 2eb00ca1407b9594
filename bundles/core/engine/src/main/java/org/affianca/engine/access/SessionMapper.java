package org.affianca.engine.access;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sessions by the hash of their token. */
interface SessionMapper {
    @Insert("""
            insert into core.session (token_hash, organisation_id, user_id, created_at, used_at, absolute_end)
            values (#{hash}, #{o}, #{user}, #{at}, #{at}, #{end})""")
    void open(
            @Param("hash") String hash,
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("at") Instant at,
            @Param("end") Instant absoluteEnd);

    @Select("""
            select s.organisation_id, s.user_id, a.label, a.must_change, s.used_at, s.absolute_end
              from core.session s join core.account a on a.organisation_id = s.organisation_id and a.id = s.user_id
             where s.token_hash = #{hash} and a.active = true""")
    Optional<SessionRow> find(@Param("hash") String hash);

    @Update("update core.session set used_at = #{at} where token_hash = #{hash}")
    int used(@Param("hash") String hash, @Param("at") Instant at);

    @Delete("delete from core.session where token_hash = #{hash}")
    void end(@Param("hash") String hash);

    @Delete("""
            delete from core.session
             where organisation_id = #{o} and user_id = #{user} and token_hash <> #{keep}""")
    void endAll(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("keep") String keepHash);

    @Delete("delete from core.session where absolute_end < #{now} or used_at < #{idle}")
    void sweep(@Param("now") Instant now, @Param("idle") Instant idle);
}
