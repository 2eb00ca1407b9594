package org.affianca.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
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

    // Whoever is protected, has a secret address, or is behind a barrier: where they are expected leaves no house.
    String PROTECTED = """
             (p.secrecy <> 'ORDINARY' or p.walled = true or p.restricted = true or exists (
                    select 1 from core.person_address a
                     where a.organisation_id = p.organisation_id and a.person_id = p.id and a.secret = true))
            """;

    /** {@code q} stands in a case that not everybody reads, or in one of somebody protected. */
    String OF_PROTECTED = """
             (exists (select 1 from core.case_file c
                       where c.organisation_id = q.organisation_id and c.id = q.case_id
                         and (c.secrecy <> 'ORDINARY' or c.walled = true or c.restricted = true))
              or exists (select 1 from core.case_member m
                           join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
                          where m.organisation_id = q.organisation_id and m.case_id = q.case_id and""" + PROTECTED + "))";

    /** What stands in the viewer's days with a place that no calendar program may be told. */
    @Select("""
            select q.id
              from core.appointment_staff s
              join core.appointment q on q.organisation_id = s.organisation_id and q.id = s.appointment_id
             where s.organisation_id = #{v.organisation} and s.user_id = #{v.user}
               and s.on_day between #{first} and #{last} and (""" + OF_PROTECTED + """
                    or exists (select 1 from core.appointment_person x
                                 join core.person p on p.organisation_id = x.organisation_id and p.id = x.person_id
                                where x.organisation_id = q.organisation_id and x.appointment_id = q.id and""" + PROTECTED + """
                    ))
            union all
            select q.id
              from core.meeting_seat s
              join core.meeting q on q.organisation_id = s.organisation_id and q.id = s.meeting_id
             where s.organisation_id = #{v.organisation} and s.staff_id = #{v.user}
               and q.convened_on between #{first} and #{last} and""" + OF_PROTECTED + """
            union all
            select q.id
              from core.activity_session s
              join core.activity q on q.organisation_id = s.organisation_id and q.id = s.activity_id
             where s.organisation_id = #{v.organisation} and s.on_day between #{first} and #{last}
               and q.leader_id = #{v.user} and""" + OF_PROTECTED)
    Set<Long> ofProtected(@Param("v") Viewer v, @Param("first") LocalDate first, @Param("last") LocalDate last);

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
