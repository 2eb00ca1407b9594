package org.affianca.engine.look;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.AlertKind;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlertId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Alerts about looks, and what raises them. */
interface AlertMapper {
    /** How many different records a user looked at. */
    record Many(UserId userId, int amount) {}

    /** A user who looked at a person. */
    record Pair(UserId userId, PersonId personId, Instant seenAt) {}

    /** The keys of a person's name. */
    record Named(PersonId id, String surnameKey, String nameKey) {}

    /** An account's label. */
    record Label(UserId id, String label) {}

    String AMONG = " in <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>";

    @Select("<script>" + """
            select l.user_id, count(distinct l.record_id) as amount from core.look l
             where l.organisation_id = #{org} and l.user_id""" + AMONG + """
               and l.seen_at > #{since} and l.record_id > 0
             group by l.user_id having count(distinct l.record_id) > #{most}
            </script>""")
    List<Many> many(
            @Param("org") OrganisationId org,
            @Param("ids") Collection<Long> users,
            @Param("since") Instant since,
            @Param("most") int most);

    /** Looks of caseworkers, not of the desk, at persons all of whose open cases are none of theirs. */
    @Select("<script>" + """
            select l.user_id, l.person_id, min(l.seen_at) as seen_at
              from core.look l
              join core.access_log x on x.id = l.id
             where l.organisation_id = #{org} and l.person_id is not null and l.id""" + AMONG + """
               and x.purpose not in ('break-glass', 'control', 'access-request')
               and exists (select 1 from core.account_role r where r.organisation_id = l.organisation_id
                              and r.user_id = l.user_id and r.role in ('worker', 'coordinator'))
               and not exists (select 1 from core.account_role r where r.organisation_id = l.organisation_id
                                  and r.user_id = l.user_id and r.role = 'desk')
               and exists (select 1 from core.case_member m
                             join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
                            where m.organisation_id = l.organisation_id and m.person_id = l.person_id
                              and (m.until_day is null or m.until_day >= #{today})
                              and c.state not in ('CLOSED', 'ARCHIVED'))
               and not exists (select 1 from core.case_member m
                                 join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
                                where m.organisation_id = l.organisation_id and m.person_id = l.person_id
                                  and c.state not in ('CLOSED', 'ARCHIVED')
                                  and (exists (select 1 from core.account_unit u
                                                 join core.unit_within b
                                                   on b.organisation_id = u.organisation_id and b.above_id = u.unit_id
                                                where u.organisation_id = c.organisation_id and u.user_id = l.user_id
                                                  and b.unit_id = c.unit_id)
                                       or exists (select 1 from core.case_team t
                                                   where t.organisation_id = c.organisation_id and t.case_id = c.id
                                                     and t.user_id = l.user_id)))
             group by l.user_id, l.person_id
            </script>""")
    List<Pair> withoutCase(
            @Param("org") OrganisationId org, @Param("ids") Collection<Long> looks, @Param("today") LocalDate today);

    @Select("<script>" + """
            select l.user_id, l.person_id, min(l.seen_at) as seen_at from core.look l
             where l.organisation_id = #{org} and l.person_id is not null and l.id""" + AMONG + """
             group by l.user_id, l.person_id
            </script>""")
    List<Pair> pairs(@Param("org") OrganisationId org, @Param("ids") Collection<Long> looks);

    @Select("<script>" + """
            select p.id, p.surname_key, p.name_key from core.person p
             where p.organisation_id = #{org} and p.id""" + AMONG + "</script>")
    List<Named> names(@Param("org") OrganisationId org, @Param("ids") Collection<Long> people);

    @Select("select a.id, a.label from core.account a where a.organisation_id = #{org} and a.active = true")
    List<Label> staff(@Param("org") OrganisationId org);

    /** How often the same was raised since. */
    @Select("""
            <script>
            select count(*) from core.look_alert y
             where y.organisation_id = #{org} and y.user_id = #{user} and y.kind = #{kind} and y.seen_at > #{since}
            <choose>
              <when test='person != null'>and y.person_id = #{person}</when>
              <otherwise>and y.person_id is null</otherwise>
            </choose>
            </script>""")
    int raised(
            @Param("org") OrganisationId org,
            @Param("user") UserId user,
            @Param("kind") AlertKind kind,
            @Param("person") @Nullable PersonId person,
            @Param("since") Instant since);

    @Insert("""
            insert into core.look_alert (organisation_id, id, version, kind, state, user_id, person_id, amount, seen_at,
                   raised_at, words)
            values (#{org}, #{id}, 1, #{kind}, 'RAISED', #{user}, #{person,jdbcType=BIGINT}, #{amount}, #{seen}, #{at},
                    '')""")
    void raise(
            @Param("org") OrganisationId org,
            @Param("id") long id,
            @Param("kind") AlertKind kind,
            @Param("user") UserId user,
            @Param("person") @Nullable PersonId person,
            @Param("amount") int amount,
            @Param("seen") Instant seen,
            @Param("at") Instant at);

    String ALERTS = """
            select y.id, y.version, y.kind, y.state, y.user_id, a.label as user_label, y.person_id, y.amount,
                   y.seen_at, y.words, y.reviewed_at, b.label as reviewed_by
              from core.look_alert y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.user_id
              left join core.account b on b.organisation_id = y.organisation_id and b.id = y.reviewed_by
             where y.organisation_id = #{v.organisation}
            """;

    @Select("<script>" + ALERTS + """
            <if test='state != null'>and y.state = #{state}</if>
            <if test='before != null'>and #{before} > y.id</if>
             order by y.id desc
             fetch first #{most} rows only
            </script>""")
    List<AlertRow> list(
            @Param("v") Viewer v,
            @Param("state") @Nullable AlertState state,
            @Param("before") @Nullable Long before,
            @Param("most") int most);

    @Select(ALERTS + " and y.id = #{id}")
    Optional<AlertRow> find(@Param("v") Viewer v, @Param("id") LookAlertId id);

    @Update("""
            update core.look_alert set version = version + 1, state = #{state}, words = #{words}, reviewed_at = #{at},
                   reviewed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int judge(
            @Param("v") Viewer v,
            @Param("id") LookAlertId id,
            @Param("version") int version,
            @Param("state") AlertState state,
            @Param("words") String words,
            @Param("at") Instant at);
}
