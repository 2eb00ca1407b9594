package org.affianca.engine.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.FiscalCodeChange;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The versions of persons in their tables. */
interface PastMapper {
    /** What of a list came or went with the versions from {@code low} to {@code high}. */
    String CHANGED =
            " and (since_version between #{low} and #{high} or until_version between #{low} - 1 and #{high} - 1)"
                    + " order by since_version, place";

    @Select("""
            select v.version, v.surname, v.name, v.fiscal_code, v.no_fiscal_code_because, v.birth_date, v.birth_place,
                   v.sex, v.citizenship, v.spoken, v.street, v.postcode, v.municipality, v.province, v.secrecy,
                   v.changed_at, u.label
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.person_version v
              join core.account u on u.organisation_id = v.organisation_id and u.id = v.changed_by
             where v.organisation_id = #{org} and v.id = #{id} and v.version < #{below}
             order by v.version desc
             fetch first #{most} rows only""")
    List<VersionRow> versions(
            @Param("org") OrganisationId org,
            @Param("id") PersonId id,
            @Param("below") int below,
            @Param("most") int most);

    @Select("""
            select v.version, v.changed_at, u.label, b.fiscal_code as before_code, v.fiscal_code as after_code
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.person_version v
              join core.person_version b
                on b.organisation_id = v.organisation_id and b.id = v.id and b.version = v.version - 1
              join core.account u on u.organisation_id = v.organisation_id and u.id = v.changed_by
             where v.organisation_id = #{org} and v.id = #{id}
               and coalesce(v.fiscal_code, '-') <> coalesce(b.fiscal_code, '-')
             order by v.version desc
             fetch first 200 rows only""")
    List<CodeChangeRow> fiscalCodes(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select since_version, until_version, kind, surname, name, from_day, until_day from core.person_name""" + EntryMapper.OF_PERSON + CHANGED)
    List<NameRow> names(
            @Param("org") OrganisationId org, @Param("id") PersonId id, @Param("low") int low, @Param("high") int high);

    @Select("""
            select a.since_version, a.until_version, a.place, a.kind, a.street, a.postcode, a.municipality, a.province,
                   a.secret, a.remark, a.from_day, a.until_day
              from core.person_address a""" + EntryMapper.PLACES_SEEN + CHANGED)
    List<AddressRow> addresses(
            @Param("v") Viewer v, @Param("id") PersonId id, @Param("low") int low, @Param("high") int high);

    @Select("""
            select since_version, until_version, country, from_day, until_day from core.person_citizenship""" + EntryMapper.OF_PERSON + CHANGED)
    List<CitizenshipRow> citizenships(
            @Param("org") OrganisationId org, @Param("id") PersonId id, @Param("low") int low, @Param("high") int high);

    @Select("""
            select since_version, until_version, kind, code, from_day, until_day from core.person_code""" + EntryMapper.OF_PERSON + CHANGED)
    List<CodeRow> codes(
            @Param("org") OrganisationId org, @Param("id") PersonId id, @Param("low") int low, @Param("high") int high);

    @Select("""
            select since_version, until_version, reach, remark from core.contact_point""" + EntryMapper.OF_PERSON + CHANGED)
    List<PastPoint> points(
            @Param("org") OrganisationId org, @Param("id") PersonId id, @Param("low") int low, @Param("high") int high);

    /** How many secret addresses the person has or had that the viewer does not see; {@code seen} are those seen. */
    @Select("select count(*) from core.person_address" + EntryMapper.OF_PERSON + " and secret = true")
    int secretPlaces(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("select count(*) from core.person_address a" + EntryMapper.PLACES_SEEN + " and a.secret = true")
    int secretPlacesSeen(@Param("v") Viewer v, @Param("id") PersonId id);

    /** A contact point that came or went. */
    record PastPoint(int sinceVersion, Optional<Integer> untilVersion, String reach, String remark) {}

    /** A fiscal code that took another's place. */
    record CodeChangeRow(
            int version, Instant changedAt, String label, Optional<String> beforeCode, Optional<String> afterCode) {
        FiscalCodeChange change() {
            return new FiscalCodeChange(
                    version, changedAt, label, beforeCode.map(FiscalCode::new), afterCode.map(FiscalCode::new));
        }
    }
}
