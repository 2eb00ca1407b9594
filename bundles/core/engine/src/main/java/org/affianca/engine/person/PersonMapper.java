package org.affianca.engine.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Persons in their tables. */
interface PersonMapper {
    String WHOLE = """
            select p.id, p.version, p.surname, p.name, p.fiscal_code, p.no_fiscal_code_because, p.birth_date,
                   p.birth_place, p.sex, p.citizenship, p.spoken, p.street, p.postcode, p.municipality, p.province,
                   p.secrecy
              from core.person p
             where p.organisation_id = #{org} and p.id = #{id}""";

    @Select(WHOLE + " and " + Sight.PERSON)
    Optional<PersonRow> seen(@Param("v") Viewer v, @Param("org") OrganisationId org, @Param("id") PersonId id);

    /** Without asking who looks; for rules about a record that was seen already. */
    @Select(WHOLE)
    Optional<PersonRow> any(@Param("org") OrganisationId org, @Param("id") PersonId id);

    /** Whom the person was merged into. */
    @Select("select merged_into from core.person where organisation_id = #{org} and id = #{id}")
    Optional<PersonId> survivor(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select kind, reach, safe, remark, no_messages, times from core.contact_point
             where organisation_id = #{org} and person_id = #{id} and until_version is null
             order by place""")
    List<PointRow> points(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            <script>
            select p.id, p.surname, p.name from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.id = chosen.found_id
             where""" + Sight.PERSON + "</script>")
    List<LabelRow> labels(@Param("v") Viewer v, @Param("ids") Set<PersonId> ids);

    @Insert("""
            insert into core.person (organisation_id, id, version, surname, name, surname_key, name_key, fiscal_code,
                   fiscal_key, no_fiscal_code_because, birth_date, birth_place, sex, citizenship, spoken, street,
                   postcode, municipality, province, secrecy, unsafe_contacts, created_at, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{d.surname}, #{d.name}, #{k.surname}, #{k.name}, #{d.fiscalCode},
                   #{k.fiscal}, #{d.noFiscalCodeBecause}, #{d.birthDate,jdbcType=DATE}, #{d.birthPlace}, #{d.sex},
                   #{d.citizenship}, #{d.language}, #{d.residence.street}, #{d.residence.postcode},
                   #{d.residence.municipality}, #{d.residence.province}, #{d.secrecy}, #{k.unsafe}, #{at}, #{at},
                   #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("d") PersonData data,
            @Param("k") PersonKeys keys,
            @Param("at") Instant at,
            @Param("by") UserId by);

    /** Keeps the version that was just written, for good. */
    @Insert("""
            insert into core.person_version (organisation_id, id, version, surname, name, fiscal_code,
                   no_fiscal_code_because, birth_date, birth_place, sex, citizenship, spoken, street, postcode,
                   municipality, province, secrecy, changed_at, changed_by)
            select organisation_id, id, version, surname, name, fiscal_code,
                   no_fiscal_code_because, birth_date, birth_place, sex, citizenship, spoken, street, postcode,
                   municipality, province, secrecy, changed_at, changed_by
              from core.person
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select p.version, a.label, p.changed_at from core.person p
              join core.account a on a.organisation_id = p.organisation_id and a.id = p.changed_by
             where p.organisation_id = #{org} and p.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Update("""
            update core.person
               set version = version + 1, surname = #{d.surname}, name = #{d.name}, surname_key = #{k.surname},
                   name_key = #{k.name}, fiscal_code = #{d.fiscalCode}, fiscal_key = #{k.fiscal},
                   no_fiscal_code_because = #{d.noFiscalCodeBecause}, birth_date = #{d.birthDate,jdbcType=DATE},
                   birth_place = #{d.birthPlace}, sex = #{d.sex}, citizenship = #{d.citizenship},
                   spoken = #{d.language}, street = #{d.residence.street}, postcode = #{d.residence.postcode},
                   municipality = #{d.residence.municipality}, province = #{d.residence.province},
                   secrecy = #{d.secrecy}, unsafe_contacts = #{k.unsafe}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("d") PersonData data,
            @Param("k") PersonKeys keys,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.contact_point (organisation_id, person_id, since_version, place, kind, reach, safe, remark,
                   no_messages, times)
            values (#{org}, #{id}, #{version}, #{place}, #{p.kind}, #{p.value}, #{p.safe}, #{p.note},
                   #{p.noMessages}, #{p.times})""")
    void insertPoint(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("p") ContactPoint point);

    @Update("""
            update core.contact_point set until_version = #{version}
             where organisation_id = #{org} and person_id = #{id} and until_version is null""")
    void endPoints(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("version") int version);
}
