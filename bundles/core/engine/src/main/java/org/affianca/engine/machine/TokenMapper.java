package org.affianca.engine.machine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.machine.MachineTokenId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Tokens by the hash of their secret. */
interface TokenMapper {
    String ROW = """
            select t.id, t.machine_id, t.hint, t.issued_at, t.expires_at, t.revoked, t.used_at, t.used_from
              from core.machine_token t where t.organisation_id = #{o} and t.expires_at > #{since}""";
    String LATEST = " order by t.expires_at desc, t.id desc";

    @Select(ROW + LATEST)
    List<TokenRow> all(@Param("o") OrganisationId organisation, @Param("since") Instant since);

    @Select(ROW + " and t.machine_id = #{machine}" + LATEST)
    List<TokenRow> of(
            @Param("o") OrganisationId organisation, @Param("machine") UserId machine, @Param("since") Instant since);

    @Insert("""
            insert into core.machine_token (organisation_id, id, machine_id, token_hash, hint, issued_at, issued_by,
                expires_at, revoked, used_from)
            values (#{o}, #{id}, #{machine}, #{hash}, #{hint}, #{at}, #{by}, #{end}, false, '')""")
    void insert(
            @Param("o") OrganisationId organisation,
            @Param("id") MachineTokenId id,
            @Param("machine") UserId machine,
            @Param("hash") String hash,
            @Param("hint") String hint,
            @Param("at") Instant at,
            @Param("by") UserId by,
            @Param("end") Instant end);

    @Update("""
            update core.machine_token set expires_at = #{end}
             where organisation_id = #{o} and machine_id = #{machine} and expires_at > #{end}""")
    void endAll(@Param("o") OrganisationId organisation, @Param("machine") UserId machine, @Param("end") Instant end);

    @Update("""
            update core.machine_token set expires_at = #{now}, revoked = true
             where organisation_id = #{o} and machine_id = #{machine} and id = #{id} and expires_at > #{now}""")
    int revoke(
            @Param("o") OrganisationId organisation,
            @Param("machine") UserId machine,
            @Param("id") MachineTokenId id,
            @Param("now") Instant now);

    @Select("""
            select t.organisation_id, t.id, t.machine_id, a.label, m.networks, m.requests_per_minute, t.expires_at,
                   t.used_at
              from core.machine_token t
              join core.machine m on m.organisation_id = t.organisation_id and m.id = t.machine_id
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.id
             where t.token_hash = #{hash} and a.active = true""")
    Optional<ShownRow> shown(@Param("hash") String hash);

    @Update("""
            update core.machine_token set used_at = #{at}, used_from = #{origin}
             where organisation_id = #{o} and id = #{id}""")
    int used(
            @Param("o") OrganisationId organisation,
            @Param("id") MachineTokenId id,
            @Param("at") Instant at,
            @Param("origin") String origin);
}
