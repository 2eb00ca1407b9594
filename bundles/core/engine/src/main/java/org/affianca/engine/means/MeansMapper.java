package org.affianca.engine.means;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.means.AskedFor;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.means.MeansTestId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Means tests in their table; one is read by a caseworker who sees the person of the household he asked about. */
interface MeansMapper {
    String COLUMNS = """
            select f.id, f.version, f.person_id, f.type, f.ise_cents, f.isee_cents, f.scale, f.dsu, f.signed_on,
                   f.differs, f.source, f.from_day, f.until_day, f.protocol, f.benefit, f.withdrawn_because,
                   f.changed_at, u.label,
                   (select w.id from core.works w
                      join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                     where w.organisation_id = f.organisation_id and w.id = f.work_id and""" + Sight.WORK + """
            ) as seen_work
            """;
    String AUTHOR = " join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by ";
    String OF_MEMBER = COLUMNS + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.means_member m --DERBY-PROPERTIES index=MEANS_OF_MEMBER
              join core.means_test f on f.organisation_id = m.organisation_id and f.id = m.means_test_id
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
            """ + AUTHOR + """
             where m.organisation_id = #{v.organisation} and m.person_id = #{person} and f.withdrawn_because = ''
               and #{v.caseworker} = true and""" + Sight.PERSON;

    @Select(COLUMNS + " from core.means_test f"
            + " join core.person p on p.organisation_id = f.organisation_id and p.id = f.person_id" + AUTHOR
            + " where f.organisation_id = #{v.organisation} and f.id = #{id} and #{v.caseworker} = true and"
            + Sight.PERSON)
    Optional<MeansRow> find(@Param("v") Viewer viewer, @Param("id") MeansTestId id);

    @Select("<script>" + OF_MEMBER + """
            <if test="after != null">
               and (#{after.from} &gt; f.from_day or (f.from_day = #{after.from} and #{after.id} &gt; f.id))
            </if>
             order by f.from_day desc, f.id desc
             fetch first #{most} rows only
            </script>""")
    List<MeansRow> of(
            @Param("v") Viewer viewer,
            @Param("person") PersonId person,
            @Param("after") MeansRow.@Nullable Place after,
            @Param("most") int most);

    @Select(OF_MEMBER + """
             and f.type = #{type} and f.source <> 'stated' and f.from_day <= #{on} and f.until_day >= #{on}
             order by f.from_day desc, f.id desc
             fetch first 1 rows only""")
    Optional<MeansRow> holding(
            @Param("v") Viewer viewer,
            @Param("person") PersonId person,
            @Param("type") String type,
            @Param("on") LocalDate on);

    @Select(COLUMNS + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.means_test f --DERBY-PROPERTIES index=MEANS_TESTS_OF_WORK
              join core.person p on p.organisation_id = f.organisation_id and p.id = f.person_id
            """ + AUTHOR + """
             where f.organisation_id = #{v.organisation} and f.work_id = #{work} and f.withdrawn_because = ''
               and #{v.caseworker} = true and""" + Sight.PERSON + """
             order by f.id desc
             fetch first 50 rows only""")
    List<MeansRow> answers(@Param("v") Viewer viewer, @Param("work") WorkId work);

    /** A household and somebody in it. */
    record Member(MeansTestId meansTestId, PersonId personId) {}

    @Select("""
            <script>
            select m.means_test_id, m.person_id from core.means_member m
             where m.organisation_id = #{org} and m.means_test_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by m.means_test_id, m.person_id
            </script>""")
    List<Member> members(@Param("org") OrganisationId org, @Param("ids") Set<MeansTestId> ids);

    @Select("""
            select count(*) from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{id} and""" + Sight.PERSON)
    int sees(@Param("v") Viewer viewer, @Param("id") PersonId id);

    @Insert("""
            insert into core.means_test (organisation_id, id, version, person_id, type, ise_cents, isee_cents, scale, dsu,
                   signed_on, differs, source, from_day, until_day, work_id, protocol, benefit, withdrawn_because,
                   created_at, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{person}, #{d.indicator.type}, #{d.indicator.ise}, #{d.indicator.isee},
                   #{d.indicator.scale}, #{d.declaration.protocol}, #{d.declaration.signedOn},
                   #{d.declaration.differs}, #{source}, #{d.declaration.signedOn}, #{until},
                   #{asked.work,jdbcType=BIGINT}, #{asked.protocol}, #{asked.benefit}, '', #{at}, #{at}, #{v.user})""")
    void insertAsked(
            @Param("v") Viewer viewer,
            @Param("id") MeansTestId id,
            @Param("person") PersonId person,
            @Param("d") MeansTestData data,
            @Param("source") String source,
            @Param("until") LocalDate until,
            @Param("asked") AskedFor asked,
            @Param("at") Instant at);

    @Insert("""
            insert into core.means_test (organisation_id, id, version, person_id, type, ise_cents, isee_cents, scale, dsu,
                   signed_on, differs, source, from_day, until_day, protocol, benefit, withdrawn_because, created_at,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{person}, #{d.indicator.type}, #{d.indicator.ise}, #{d.indicator.isee},
                   #{d.indicator.scale}, #{d.declaration.protocol}, #{d.declaration.signedOn},
                   #{d.declaration.differs}, #{d.source}, #{d.declaration.signedOn}, #{until}, '', '', '', #{at}, #{at},
                   #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("id") MeansTestId id,
            @Param("person") PersonId person,
            @Param("d") MeansTestData data,
            @Param("until") LocalDate until,
            @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.means_member (organisation_id, means_test_id, person_id) values
            <foreach item='one' collection='all' separator=','>(#{org}, #{id}, #{one})</foreach>
            </script>""")
    void addMembers(@Param("org") OrganisationId org, @Param("id") MeansTestId id, @Param("all") Set<PersonId> all);

    @Update("""
            update core.means_test
               set version = version + 1, withdrawn_because = #{because}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int withdraw(
            @Param("v") Viewer viewer,
            @Param("id") MeansTestId id,
            @Param("version") int version,
            @Param("because") String because,
            @Param("at") Instant at);

    @Select("""
            select f.version, u.label, f.changed_at from core.means_test f
              join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by
             where f.organisation_id = #{org} and f.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") MeansTestId id);
}
