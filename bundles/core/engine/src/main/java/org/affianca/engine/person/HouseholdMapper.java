package org.affianca.engine.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.HouseholdId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdMember;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Households in their tables. */
interface HouseholdMapper {
    @Select("""
            select h.id, h.version, h.kind, h.from_day, h.until_day from core.household h
             where h.organisation_id = #{org} and h.id = #{id}""")
    Optional<HouseholdRow> find(@Param("org") OrganisationId org, @Param("id") HouseholdId id);

    /** Those in which the person is or was, the latest first. */
    @Select("""
            select h.id, h.version, h.kind, h.from_day, h.until_day from core.household h
             where h.organisation_id = #{org}
               and h.id in (select m.household_id from core.household_member m
                             where m.organisation_id = #{org} and m.person_id = #{person} and m.until_version is null)
             order by h.from_day desc, h.id desc
             fetch first 100 rows only""")
    List<HouseholdRow> of(@Param("org") OrganisationId org, @Param("person") PersonId person);

    @Select("""
            <script>
            select m.household_id, m.person_id, m.relationship, m.from_day, m.until_day from core.household_member m
             where m.organisation_id = #{org} and m.until_version is null and m.household_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by m.household_id, m.place, m.since_version
            </script>""")
    List<MemberRow> members(@Param("org") OrganisationId org, @Param("ids") List<HouseholdId> ids);

    @Insert("""
            insert into core.household (organisation_id, id, version, kind, from_day, until_day, created_at,
                   changed_at, changed_by)
            values (#{org}, #{id}, 1, #{d.kind}, #{d.validity.from}, #{d.validity.until,jdbcType=DATE}, #{at}, #{at},
                   #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("d") HouseholdData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    /** Keeps the version that was just written, for good. */
    @Insert("""
            insert into core.household_version (organisation_id, id, version, kind, from_day, until_day, changed_at,
                   changed_by)
            select organisation_id, id, version, kind, from_day, until_day, changed_at, changed_by from core.household
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") HouseholdId id);

    @Select("""
            select v.version, v.kind, v.from_day, v.until_day, v.changed_at, u.label
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.household_version v
              join core.account u on u.organisation_id = v.organisation_id and u.id = v.changed_by
             where v.organisation_id = #{org} and v.id = #{id} and v.version < #{below}
             order by v.version desc
             fetch first #{most} rows only""")
    List<HouseholdPast.VersionRow> versions(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("below") int below,
            @Param("most") int most);

    /** The members of any version from {@code low} to {@code high}. */
    @Select("""
            select m.since_version, m.until_version, m.household_id, m.person_id, m.relationship, m.from_day, m.until_day
              from core.household_member m
             where m.organisation_id = #{org} and m.household_id = #{id} and m.since_version <= #{high}
               and (m.until_version is null or m.until_version >= #{low})
             order by m.place, m.since_version""")
    List<HouseholdPast.PastMember> pastMembers(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("low") int low,
            @Param("high") int high);

    @Update("""
            update core.household
               set version = version + 1, kind = #{d.kind}, from_day = #{d.validity.from},
                   until_day = #{d.validity.until,jdbcType=DATE}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("version") int version,
            @Param("d") HouseholdData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.household_member (organisation_id, household_id, since_version, place, person_id,
                   relationship, from_day, until_day)
            values (#{org}, #{id}, #{version}, #{place}, #{m.person}, #{m.relationship}, #{m.membership.from},
                   #{m.membership.until,jdbcType=DATE})""")
    void insertMember(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("m") HouseholdMember member);

    @Update("""
            <script>
            update core.household_member set until_version = #{version}
             where organisation_id = #{org} and household_id = #{id} and until_version is null and person_id in
               <foreach item='person' collection='people' open='(' separator=',' close=')'>#{person}</foreach>
            </script>""")
    void endMembers(
            @Param("org") OrganisationId org,
            @Param("id") HouseholdId id,
            @Param("version") int version,
            @Param("people") Set<PersonId> people);

    @Select("""
            select h.version, a.label, h.changed_at from core.household h
              join core.account a on a.organisation_id = h.organisation_id and a.id = h.changed_by
             where h.organisation_id = #{org} and h.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") HouseholdId id);
}
