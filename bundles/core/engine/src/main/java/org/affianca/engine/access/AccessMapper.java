package org.affianca.engine.access;

import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** Writes the access log. */
interface AccessMapper {
    /**
     * The purpose that was said; but whatever of a case is read while the reader holds it open by break-glass is read for
     * that. The record says by itself of which case it is: a number belongs to one record of the whole house.
     */
    String WHY = """
            case when exists (select 1 from core.glass g --DERBY-PROPERTIES index=GLASS_OF_USER
                               where g.organisation_id = #{organisation} and g.user_id = #{user} and g.ends_at > #{at}
                                 and (g.case_id = #{record}
                                      or exists (select 1 from core.works w where w.organisation_id = g.organisation_id
                                                    and w.id = #{record} and w.case_id = g.case_id)
                                      or exists (select 1 from core.note n where n.organisation_id = g.organisation_id
                                                    and n.id = #{record} and n.case_id = g.case_id)
                                      or exists (select 1 from core.document d
                                                  where d.organisation_id = g.organisation_id
                                                    and d.id = #{record} and d.case_id = g.case_id)
                                      or exists (select 1 from core.letter l where l.organisation_id = g.organisation_id
                                                    and l.id = #{record} and l.case_id = g.case_id)
                                      or exists (select 1 from core.meeting u
                                                  where u.organisation_id = g.organisation_id
                                                    and u.id = #{record} and u.case_id = g.case_id)
                                      or exists (select 1 from core.report r where r.organisation_id = g.organisation_id
                                                    and r.id = #{record} and r.case_id = g.case_id)
                                      or exists (select 1 from core.case_member m
                                                  where m.organisation_id = g.organisation_id
                                                    and m.person_id = #{record} and m.case_id = g.case_id)))
                 then 'break-glass' else cast(#{purpose} as varchar(64)) end
            """;

    @Insert("""
            insert into core.access_log
                (id, organisation_id, seen_at, user_id, purpose, origin, what, record_id, amount, lane, place)
            values (#{id}, #{organisation}, #{at}, #{user},""" + WHY + """
                    , #{origin}, #{what}, #{record}, #{amount}, #{lane}, #{place})""")
    void write(
            @Param("id") long id,
            @Param("organisation") OrganisationId organisation,
            @Param("at") Instant at,
            @Param("user") UserId user,
            @Param("purpose") String purpose,
            @Param("origin") String origin,
            @Param("what") String what,
            @Param("record") long record,
            @Param("amount") int amount,
            @Param("lane") long lane,
            @Param("place") long place);
}
