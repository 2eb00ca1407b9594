package org.affianca.engine.openid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.openid.Identities.Identity;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Identities, used ways back, and who came through which provider. */
interface SignOnMapper {
    /** An identity as it stands in its row; Derby keeps the word for itself. */
    record Known(String provider, String knownAs) {
        Identity identity() {
            return new Identity(provider, knownAs);
        }
    }

    @Select("select o.organisation_id from core.organisation o order by o.organisation_id fetch first 1 rows only")
    OrganisationId organisation();

    @Select("""
            select i.user_id from core.sign_on_identity i
             where i.organisation_id = #{o} and i.provider = #{provider} and i.known_as = #{identity}""")
    Optional<UserId> account(
            @Param("o") OrganisationId organisation,
            @Param("provider") String provider,
            @Param("identity") String identity);

    @Select("""
            select i.provider, i.known_as from core.sign_on_identity i
             where i.organisation_id = #{o} and i.user_id = #{user} order by i.provider, i.known_as""")
    List<Known> of(@Param("o") OrganisationId organisation, @Param("user") UserId user);

    @Insert("""
            insert into core.sign_on_identity (organisation_id, provider, known_as, user_id, entered_at, entered_by)
            values (#{o}, #{i.provider}, #{i.identity}, #{user}, #{at}, #{by})""")
    void enter(
            @Param("o") OrganisationId organisation,
            @Param("i") Identity identity,
            @Param("user") UserId user,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Delete("delete from core.sign_on_identity where organisation_id = #{o} and user_id = #{user}")
    void drop(@Param("o") OrganisationId organisation, @Param("user") UserId user);

    @Insert("insert into core.sign_on_used (state_hash, used_at) values (#{hash}, #{at})")
    void use(@Param("hash") String hash, @Param("at") Instant at);

    @Delete("delete from core.sign_on_used where used_at < #{before}")
    void sweepUsed(@Param("before") Instant before);

    @Insert("""
            insert into core.sign_on_session (organisation_id, id, provider, subject, provider_session, user_id,
                opened_at)
            values (#{o}, #{id}, #{provider}, #{subject}, #{session}, #{user}, #{at})""")
    void came(
            @Param("o") OrganisationId organisation,
            @Param("id") long id,
            @Param("provider") String provider,
            @Param("subject") String subject,
            @Param("session") String session,
            @Param("user") UserId user,
            @Param("at") Instant at);

    @Select("""
            select s.user_id from core.sign_on_session s
             where s.organisation_id = #{o} and s.provider = #{provider} and s.subject = #{subject}""")
    Set<UserId> cameAs(
            @Param("o") OrganisationId organisation,
            @Param("provider") String provider,
            @Param("subject") String subject);

    @Select("""
            select s.user_id from core.sign_on_session s
             where s.organisation_id = #{o} and s.provider = #{provider} and s.provider_session = #{session}""")
    Set<UserId> cameIn(
            @Param("o") OrganisationId organisation,
            @Param("provider") String provider,
            @Param("session") String session);

    @Delete("delete from core.sign_on_session where opened_at < #{before}")
    void sweepSessions(@Param("before") Instant before);
}
