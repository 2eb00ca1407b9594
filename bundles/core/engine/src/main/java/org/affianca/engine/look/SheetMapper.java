package org.affianca.engine.look;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.look.LookSheetId;
import org.affianca.api.look.SheetRequest;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sheets for citizens, and the looks they tell of. */
interface SheetMapper {
    /** One look; {@code kept} when a lawful exception may keep it from being told. */
    record Look(
            long id,
            Instant seenAt,
            long userId,
            String purpose,
            String what,
            Optional<String> caseSecrecy,
            Optional<String> workSecrecy,
            boolean inReview) {}

    /** A user and one of the units they work in. */
    record Office(long userId, String label, Optional<String> unit) {}

    // The privacy officer keeps the sheets and sees no register; everybody else needs to see the person.
    String PERSON = " ((#{privacy} = true and p.organisation_id = #{v.organisation} and p.merged_into is null) or"
            + Sight.PERSON + ") ";

    String MANAGES = " exists (select 1 from core.case_member m join core.case_file c"
            + " on c.organisation_id = m.organisation_id and c.id = m.case_id"
            + " where m.organisation_id = p.organisation_id and m.person_id = p.id"
            + " and (m.until_day is null or m.until_day >= #{v.today}) and c.state not in ('CLOSED', 'ARCHIVED')"
            + " and " + Sight.IS_MANAGER + ") ";

    String SHEETS = """
            select s.id, s.person_id, p.surname, p.name, s.from_day, s.until_day, s.ground, s.made_at,
                   a.label as made_by, s.looks, s.withheld
              from core.look_sheet s
              join core.person p on p.organisation_id = s.organisation_id and p.id = s.person_id
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.made_by
             where s.organisation_id = #{v.organisation} and""" + PERSON + """
               and (#{privacy} = true or #{v.coordinator} = true or""" + MANAGES + ")";

    @Select("select count(*) from core.person p where p.organisation_id = #{v.organisation} and p.id = #{id} and"
            + PERSON)
    int seen(@Param("v") Viewer v, @Param("privacy") boolean privacy, @Param("id") PersonId id);

    @Select("select count(*) from core.person p where p.organisation_id = #{v.organisation} and p.id = #{id} and"
            + MANAGES)
    int managed(@Param("v") Viewer v, @Param("id") PersonId id);

    @Select("select m.case_id from core.case_member m where m.organisation_id = #{org} and m.person_id = #{id}")
    List<Long> cases(@Param("org") OrganisationId org, @Param("id") PersonId id);

    String LOOKS = """
            select l.id, l.seen_at, l.user_id, x.purpose, x.what, c.secrecy as case_secrecy, w.secrecy as work_secrecy,
                   case when exists (select 1 from core.glass g
                                      where g.organisation_id = l.organisation_id and g.user_id = l.user_id
                                        and g.case_id = l.case_id and g.review = 'AWAITED'
                                        and l.seen_at >= g.opened_at and g.ends_at >= l.seen_at)
                        then true else false end as in_review
              from core.look l
              join core.access_log x on x.id = l.id
              left join core.case_file c on c.organisation_id = l.organisation_id and c.id = l.case_id
              left join core.works w on w.organisation_id = l.organisation_id and w.id = l.record_id
             where l.organisation_id = #{org} and l.seen_at between #{from} and #{until}
            """;

    @Select(LOOKS + """
               and l.person_id = #{id}
             order by l.seen_at, l.id
             fetch first #{most} rows only""")
    List<Look> ofPerson(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("most") int most);

    @Select("<script>" + LOOKS + """
               and l.case_id in
               <foreach item='case' collection='cases' open='(' separator=',' close=')'>#{case}</foreach>
             order by l.seen_at, l.id
             fetch first #{most} rows only
            </script>""")
    List<Look> atCases(
            @Param("org") OrganisationId org,
            @Param("cases") Collection<Long> cases,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("most") int most);

    @Select("""
            <script>
            select a.id as user_id, a.label,
                   <choose><when test='english'>n.label_en</when><otherwise>n.label_it</otherwise></choose> as unit
              from core.account a
              left join core.account_unit k on k.organisation_id = a.organisation_id and k.user_id = a.id
              left join core.unit n on n.organisation_id = k.organisation_id and n.id = k.unit_id
             where a.organisation_id = #{org} and a.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<Office> offices(
            @Param("org") OrganisationId org, @Param("english") boolean english, @Param("ids") Collection<Long> ids);

    @Insert("""
            insert into core.look_sheet (organisation_id, id, person_id, from_day, until_day, ground, made_at, made_by,
                   looks, withheld)
            values (#{v.organisation}, #{id}, #{person}, #{r.from}, #{r.until}, #{r.ground}, #{at}, #{v.user},
                    #{told.looks}, #{told.withheld})""")
    void keep(
            @Param("v") Viewer v,
            @Param("id") LookSheetId id,
            @Param("person") PersonId person,
            @Param("r") SheetRequest request,
            @Param("at") Instant at,
            @Param("told") Told told);

    @Select(SHEETS + " and s.person_id = #{person} order by s.id desc fetch first 200 rows only")
    List<SheetRow> of(@Param("v") Viewer v, @Param("privacy") boolean privacy, @Param("person") PersonId person);

    @Select(SHEETS + " and s.id = #{id}")
    Optional<SheetRow> find(@Param("v") Viewer v, @Param("privacy") boolean privacy, @Param("id") LookSheetId id);
}
