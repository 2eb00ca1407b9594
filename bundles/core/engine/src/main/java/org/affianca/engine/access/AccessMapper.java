package org.affianca.engine.access;

import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** Writes the access log. */
interface AccessMapper {
    @Insert("""
            insert into core.access_log
                (id, organisation_id, seen_at, user_id, purpose, origin, what, record_id, amount)
            values (#{id}, #{organisation}, #{at}, #{user}, #{purpose}, #{origin}, #{what}, #{record}, #{amount})""")
    void write(
            @Param("id") long id,
            @Param("organisation") OrganisationId organisation,
            @Param("at") Instant at,
            @Param("user") UserId user,
            @Param("purpose") String purpose,
            @Param("origin") String origin,
            @Param("what") String what,
            @Param("record") long record,
            @Param("amount") int amount);
}
