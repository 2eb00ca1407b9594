package org.affianca.engine.facility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.facility; every read says whether the address may be known; a secret one is
 * sealed. */
interface FacilityMapper {
    String ROW = """
            select f.id, f.version, f.name, f.name_key, f.body, f.type, f.street, f.postcode, f.municipality, f.province,
                   f.secret,
                   case when f.secret = false or #{v.coordinator} = true or exists (
                       select 1 from core.works w --DERBY-PROPERTIES index=WORKS_OF_FACILITY
                         join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                        where w.organisation_id = f.organisation_id and w.facility_id = f.id
                          and w.stage in ('WAITING', 'RUNNING', 'PAUSED') and\s""" + Sight.IN_TEAM + """
                   ) then 1 else 0 end as address_shown
              from core.facility f
            """;

    @Select(ROW + " where f.organisation_id = #{v.organisation} and f.id = #{id}")
    Optional<FacilityRow> find(@Param("v") Viewer viewer, @Param("id") FacilityId id);

    @Select("<script>" + ROW + """
                   --DERBY-PROPERTIES index=FACILITY_BY_NAME
             where f.organisation_id = #{v.organisation}
            <if test="!from.isEmpty()"> and f.name_key &gt;= #{from} and f.name_key &lt; #{end}</if>
            <if test="after != null">
               and f.name_key &gt;= #{after.key} and (f.name_key &gt; #{after.key} or f.id &gt; #{after.id})
            </if>
             order by f.name_key, f.id
             fetch first #{most} rows only</script>""")
    List<FacilityRow> list(
            @Param("v") Viewer viewer,
            @Param("from") String from,
            @Param("end") String end,
            @Param("after") FacilityRow.@org.jspecify.annotations.Nullable Place after,
            @Param("most") int most);

    @Insert("""
            insert into core.facility (organisation_id, id, version, name, name_key, body, type, street, postcode,
                municipality, province, secret, created_at, changed_at, changed_by)
            values (#{organisation}, #{id}, 1, #{d.name}, #{key}, #{d.body}, #{d.type}, #{a.street},
                #{a.postcode}, #{a.municipality}, #{a.province}, #{d.secret}, #{now}, #{now},
                #{by})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("id") FacilityId id,
            @Param("d") FacilityData data,
            @Param("a") Address kept,
            @Param("key") String key,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.facility set name = #{d.name}, name_key = #{key}, body = #{d.body}, type = #{d.type},
                street = #{a.street}, postcode = #{a.postcode},
                municipality = #{a.municipality}, province = #{a.province}, secret = #{d.secret},
                version = version + 1, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("organisation") OrganisationId organisation,
            @Param("id") FacilityId id,
            @Param("version") int version,
            @Param("d") FacilityData data,
            @Param("a") Address kept,
            @Param("key") String key,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Select("""
            select f.version, a.label, f.changed_at from core.facility f
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.changed_by
             where f.organisation_id = #{organisation} and f.id = #{id}""")
    Optional<Changed> changed(@Param("organisation") OrganisationId organisation, @Param("id") FacilityId id);
}
