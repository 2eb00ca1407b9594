package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.TemporaryCode;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The dated entries of persons in their tables. The rows of now are those that no version has taken off. */
interface EntryMapper {
    String OF_PERSON = " where organisation_id = #{org} and person_id = #{id}";
    String NOW = " and until_version is null order by since_version, place";
    String TAKE_OFF = " set until_version = #{version}" + OF_PERSON + " and until_version is null";
    String PLACES_SEEN = " " + """
             where a.organisation_id = #{v.organisation} and a.person_id = #{id}
               and exists (select 1 from core.person p
                            where p.organisation_id = a.organisation_id and p.id = a.person_id
                              and""" + Sight.PLACE + ")";

    @Select("""
            select since_version, until_version, kind, surname, name, from_day, until_day from core.person_name""" + OF_PERSON + NOW)
    List<NameRow> names(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select a.since_version, a.until_version, a.place, a.kind, a.street, a.postcode, a.municipality, a.province,
                   a.secret, a.remark, a.from_day, a.until_day
              from core.person_address a""" + PLACES_SEEN + NOW)
    List<AddressRow> addresses(@Param("v") Viewer v, @Param("id") PersonId id);

    @Select("""
            select since_version, until_version, country, from_day, until_day from core.person_citizenship""" + OF_PERSON + NOW)
    List<CitizenshipRow> citizenships(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select since_version, until_version, kind, code, from_day, until_day from core.person_code""" + OF_PERSON + NOW)
    List<CodeRow> codes(@Param("org") OrganisationId org, @Param("id") PersonId id);

    /** How many secret addresses are the registered one of the day, seen or not. */
    @Select("select count(*) from core.person_address" + OF_PERSON + " " + """
             and until_version is null and secret = true and kind in ('RESIDENCE', 'FICTITIOUS_RESIDENCE')
               and (from_day is null or from_day <= #{day}) and (until_day is null or until_day >= #{day})""")
    int secretResidences(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("day") LocalDate day);

    @Update("update core.person_name" + TAKE_OFF)
    void takeOffNames(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("version") int version);

    @Update("update core.person_address a set until_version = #{version}" + PLACES_SEEN
            + " and a.until_version is null")
    void takeOffAddresses(@Param("v") Viewer v, @Param("id") PersonId id, @Param("version") int version);

    @Update("update core.person_citizenship" + TAKE_OFF)
    void takeOffCitizenships(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("version") int version);

    @Update("update core.person_code" + TAKE_OFF)
    void takeOffCodes(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("version") int version);

    @Insert("""
            insert into core.person_name (organisation_id, person_id, since_version, place, kind, surname, name, from_day,
                   until_day)
            values (#{org}, #{id}, #{version}, #{place}, #{e.kind}, #{e.surname}, #{e.name},
                   #{e.validity.from,jdbcType=DATE}, #{e.validity.until,jdbcType=DATE})""")
    void name(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("e") DatedName entry);

    @Insert("""
            insert into core.person_address (organisation_id, person_id, since_version, place, kind, street, postcode,
                   municipality, province, secret, remark, from_day, until_day, author_id)
            values (#{org}, #{id}, #{version}, #{place}, #{e.kind}, #{e.address.street}, #{e.address.postcode},
                   #{e.address.municipality}, #{e.address.province}, #{e.secret}, #{e.note},
                   #{e.validity.from,jdbcType=DATE}, #{e.validity.until,jdbcType=DATE}, #{by})""")
    void address(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("e") DatedAddress entry,
            @Param("by") UserId by);

    @Insert("""
            insert into core.person_citizenship (organisation_id, person_id, since_version, place, country, from_day,
                   until_day)
            values (#{org}, #{id}, #{version}, #{place}, #{e.country}, #{e.validity.from,jdbcType=DATE},
                   #{e.validity.until,jdbcType=DATE})""")
    void citizenship(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("e") DatedCitizenship entry);

    @Insert("""
            insert into core.person_code (organisation_id, person_id, since_version, place, kind, code, from_day,
                   until_day)
            values (#{org}, #{id}, #{version}, #{place}, #{e.kind}, #{e.code}, #{e.validity.from,jdbcType=DATE},
                   #{e.validity.until,jdbcType=DATE})""")
    void code(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("e") TemporaryCode entry);
}
