package org.affianca.engine.tie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.TieId;
import org.affianca.api.UserId;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.TieData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Ties in their table. A tie is looked at from one of its persons, {@code p}; the other must be seen as well. */
interface TieMapper {
    String COLUMNS = """
            select f.origin_id, f.version, f.one_person_id, f.other_person_id, f.kind, f.role, f.from_day, f.until_day,
                   f.court, f.decree_number, f.decree_day, f.powers, f.acts, f.account_due, f.evidence, f.document_id,
                   f.secrecy, f.remark, f.withdrawn_because, f.author_id, f.changed_at, u.label,
            """;
    String WRITER = " join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by ";
    /** The other person, in an alias of its own, is seen by the same condition. */
    String OTHER_SEEN = """
               and exists (select 1 from core.person p
                            where p.organisation_id = o.organisation_id and p.id = o.id and""" + Sight.PERSON + ")";

    String SEEN = " where f.organisation_id = #{v.organisation} and" + Sight.PERSON + " and" + Sight.TIE + OTHER_SEEN;
    // Left alone, Derby begins with the staff and asks for each of them; PostgreSQL reads the hint as a comment.
    String FROM = """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.tie f --DERBY-PROPERTIES""";
    String ONE = COLUMNS + """
                   p.surname as one_surname, p.name as one_name, o.surname as other_surname, o.name as other_name
            """ + FROM;
    String OTHER = COLUMNS + """
                   o.surname as one_surname, o.name as one_name, p.surname as other_surname, p.name as other_name
            """ + FROM;
    String P_IS_ONE = """

              join core.person p on p.organisation_id = f.organisation_id and p.id = f.one_person_id
              join core.person o on o.organisation_id = f.organisation_id and o.id = f.other_person_id
            """ + WRITER + SEEN;
    String P_IS_OTHER = """

              join core.person p on p.organisation_id = f.organisation_id and p.id = f.other_person_id
              join core.person o on o.organisation_id = f.organisation_id and o.id = f.one_person_id
            """ + WRITER + SEEN;
    String STANDS = " and f.replaced = false and f.withdrawn_because = ''";

    /** All versions, newest first; each tie twice when it is seen from both persons. */
    @Select(ONE + " constraint=TIE_VERSION" + P_IS_ONE + " and f.origin_id = #{id} union all " + OTHER
            + " constraint=TIE_VERSION" + P_IS_OTHER + " and f.origin_id = #{id} order by version desc")
    List<TieRow> versions(@Param("v") Viewer v, @Param("id") TieId id);

    @Select("<script> select * from (" + ONE + " index=TIES_OF_ONE" + P_IS_ONE + " and f.one_person_id = #{person}"
            + STANDS + " union all " + OTHER + " index=TIES_OF_OTHER" + P_IS_OTHER
            + " and f.other_person_id = #{person}" + STANDS + """
             ) mine
             <if test="after != null">where origin_id &lt; #{after}</if>
             order by origin_id desc
             fetch first #{most} rows only
            </script>""")
    List<TieRow> of(
            @Param("v") Viewer v,
            @Param("person") PersonId person,
            @Param("after") @Nullable Long after,
            @Param("most") int most);

    /** How many ties say the same of the same two persons, from either side. */
    @Select("""
            select count(*) from core.tie f
             where f.organisation_id = #{org} and f.replaced = false and f.withdrawn_because = ''
               and f.origin_id <> #{self} and f.one_person_id = #{d.one} and f.other_person_id = #{d.other}
               and f.kind = #{d.kind} and f.role = #{d.role}
               and (f.until_day is null or cast(#{d.validity.from,jdbcType=DATE} as date) is null
                    or f.until_day >= #{d.validity.from,jdbcType=DATE})
               and (f.from_day is null or cast(#{d.validity.until,jdbcType=DATE} as date) is null
                    or f.from_day <= #{d.validity.until,jdbcType=DATE})""")
    int twins(@Param("org") OrganisationId org, @Param("d") TieData data, @Param("self") TieId self);

    @Insert("""
            insert into core.tie (organisation_id, id, origin_id, version, replaced, one_person_id, other_person_id, kind,
                   role, from_day, until_day, court, decree_number, decree_day, powers, acts, account_due, evidence,
                   document_id, secrecy, remark, withdrawn_because, author_id, changed_at, changed_by)
            values (#{org}, #{id}, #{origin}, #{version}, false, #{d.one}, #{d.other}, #{d.kind}, #{d.role},
                   #{d.validity.from,jdbcType=DATE}, #{d.validity.until,jdbcType=DATE}, #{c.court,jdbcType=VARCHAR},
                   #{c.number}, #{c.on,jdbcType=DATE}, #{c.powers}, #{c.acts}, #{c.accountDue,jdbcType=DATE},
                   #{d.evidence.text}, #{d.evidence.document,jdbcType=BIGINT}, #{d.secrecy}, #{d.note}, #{withdrawn},
                   #{author}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") long id,
            @Param("origin") TieId origin,
            @Param("version") int version,
            @Param("d") TieData data,
            @Param("c") CourtColumns court,
            @Param("withdrawn") String withdrawn,
            @Param("author") UserId author,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.tie set replaced = true
             where organisation_id = #{org} and origin_id = #{id} and version = #{version} and replaced = false""")
    int replace(@Param("org") OrganisationId org, @Param("id") TieId id, @Param("version") int version);

    @Select("""
            select f.version, u.label, f.changed_at from core.tie f
              join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by
             where f.organisation_id = #{org} and f.origin_id = #{id} and f.replaced = false""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") TieId id);

    /** A decree as its columns have it; without a court there is none. */
    record CourtColumns(
            Optional<String> court,
            String number,
            Optional<LocalDate> on,
            String powers,
            String acts,
            Optional<LocalDate> accountDue) {
        static CourtColumns of(Optional<Decree> decree) {
            return decree.map(d -> new CourtColumns(
                            Optional.of(d.court()), d.number(), d.on(), d.powers(), d.acts(), d.accountDue()))
                    .orElseGet(
                            () -> new CourtColumns(Optional.empty(), "", Optional.empty(), "", "", Optional.empty()));
        }
    }
}
