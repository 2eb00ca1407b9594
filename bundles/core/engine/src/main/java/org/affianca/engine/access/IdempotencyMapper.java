package org.affianca.engine.access;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Idempotency.Answer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Kept answers, their bodies sealed. */
interface IdempotencyMapper {
    /** A kept answer and what was asked. */
    record Kept(String fingerprint, int status, String etag, String location, String body, Instant keptAt) {}

    @Select("""
            select fingerprint, status, etag, location, body, kept_at from core.idempotency
             where organisation_id = #{o} and user_id = #{user} and idem_key = #{key}""")
    Optional<Kept> find(@Param("o") OrganisationId organisation, @Param("user") UserId user, @Param("key") String key);

    @Insert("""
            insert into core.idempotency
                (organisation_id, user_id, idem_key, fingerprint, status, etag, location, body, kept_at)
            values (#{o}, #{user}, #{key}, #{fingerprint}, 0, '', '', '', #{at})""")
    void take(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("key") String key,
            @Param("fingerprint") String fingerprint,
            @Param("at") Instant at);

    @Update("""
            update core.idempotency
               set status = #{a.status}, etag = #{a.etag}, location = #{a.location}, body = #{body}
             where organisation_id = #{o} and user_id = #{user} and idem_key = #{key}""")
    void keep(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("key") String key,
            @Param("a") Answer answer,
            @Param("body") String sealed);

    @Delete("""
            delete from core.idempotency
             where organisation_id = #{o} and user_id = #{user} and idem_key = #{key} and kept_at < #{before}""")
    void forget(
            @Param("o") OrganisationId organisation,
            @Param("user") UserId user,
            @Param("key") String key,
            @Param("before") Instant before);

    @Delete("delete from core.idempotency where kept_at < #{before}")
    void sweep(@Param("before") Instant before);
}
