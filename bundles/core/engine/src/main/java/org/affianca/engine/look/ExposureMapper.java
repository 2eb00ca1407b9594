package org.affianca.engine.look;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.look.ExposureQuery;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Who saw what between two moments. */
interface ExposureMapper {
    /** A person with how often their data was looked at. */
    record PersonRow(PersonId id, String secrecy, int looks, Instant firstAt, Instant lastAt) {}

    String ASKED = """
             where l.organisation_id = #{org} and l.seen_at between #{from} and #{until}
            <if test='q.user.isPresent()'>and l.user_id = #{q.user}</if>
            <if test='q.file.isPresent()'>and l.case_id = #{q.file}</if>
            <if test='q.person.isPresent()'>
               and (l.person_id = #{q.person}
                    or exists (select 1 from core.case_member t
                                where t.organisation_id = l.organisation_id and t.case_id = l.case_id
                                  and t.person_id = #{q.person}))
            </if>
            """;

    @Select("""
            <script>
            select l.id, l.place, l.seen_at, l.user_id, a.label as user_label, x.purpose, x.origin, x.what, l.record_id,
                   x.amount, l.case_id, c.number, l.person_id
              from core.look l
              join core.access_log x on x.id = l.id
              join core.account a on a.organisation_id = l.organisation_id and a.id = l.user_id
              left join core.case_file c on c.organisation_id = l.organisation_id and c.id = l.case_id
            """ + ASKED + """
            <if test='after != null'>
               and l.seen_at >= #{after.at}
               and (l.seen_at > #{after.at} or l.id > #{after.id} or (l.id = #{after.id} and l.place > #{after.place}))
            </if>
             order by l.seen_at, l.id, l.place
             fetch first #{most} rows only
            </script>""")
    List<ExposureRow> looks(
            @Param("org") OrganisationId org,
            @Param("q") ExposureQuery asked,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("after") ExposureRow.@Nullable Place after,
            @Param("most") int most);

    /** Those looked at themselves, and those who belonged to a case looked at when the time asked about began. */
    @Select("""
            <script>
            select p.id, p.secrecy, count(distinct s.id) as looks, min(s.seen_at) as first_at, max(s.seen_at) as last_at
              from (select l.organisation_id, l.person_id, l.id, l.seen_at from core.look l
            """ + ASKED + """
                       and l.person_id is not null
                    union all
                    select l.organisation_id, m.person_id, l.id, l.seen_at from core.look l
                      join core.case_member m on m.organisation_id = l.organisation_id and m.case_id = l.case_id
                       and (m.until_day is null or m.until_day >= #{day})
            """ + ASKED + """
                   ) s
              join core.person p on p.organisation_id = s.organisation_id and p.id = s.person_id
             where p.organisation_id = #{org}
            <if test='after != null'>and p.id > #{after}</if>
             group by p.id, p.secrecy
             order by p.id
             fetch first #{most} rows only
            </script>""")
    List<PersonRow> people(
            @Param("org") OrganisationId org,
            @Param("q") ExposureQuery asked,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("day") LocalDate day,
            @Param("after") @Nullable PersonId after,
            @Param("most") int most);
}
