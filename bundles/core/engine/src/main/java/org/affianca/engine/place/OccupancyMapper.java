package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.FacilityId;
import org.affianca.api.place.FreeAsked;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Which places are free, and who has the others. */
interface OccupancyMapper {
    /** The stay of the work {@code w} in the facility {@code f} may be known. */
    String KNOWN = " (" + Sight.WORK + " and (f.secret = false or #{v.coordinator} = true or " + Sight.IN_TEAM + ")) ";

    String STANDING = """
            select count(*) from core.stay y --DERBY-PROPERTIES index=STAYS_OF_SECTION
             where y.organisation_id = s.organisation_id and y.section_id = s.id and y.free_on &gt; #{asked.on}
               and #{asked.on} &gt;= y.from_day and y.state""";

    @Select("<script>select * from (" + """
            select f.id as facility_id, f.name as facility_name, f.name_key, f.type as facility_type,
                   s.id as section_id, s.name, s.type, s.target, s.nights,
                   (select count(*) from core.place l
                     where l.organisation_id = s.organisation_id and l.section_id = s.id
                       and #{asked.on} &gt;= l.from_day and (l.until_day is null or l.until_day &gt;= #{asked.on})) as places,
                   (""" + STANDING + " = 'HELD') as held, (" + STANDING
            + " in ('STAYING', 'LEFT')) as taken" + """

              from core.facility f --DERBY-PROPERTIES index=FACILITY_BY_NAME
              join core.facility_section s --DERBY-PROPERTIES index=SECTIONS_OF_FACILITY, joinStrategy=NESTEDLOOP
                on s.organisation_id = f.organisation_id and s.facility_id = f.id
             where f.organisation_id = #{v.organisation}
            <if test="asked.type.isPresent()"> and s.type = #{asked.type}</if>
            <if test="asked.target.isPresent()"> and s.target in (#{asked.target}, 'anybody')</if>
            <if test="after != null">
               and f.name_key &gt;= #{after.key} and (f.name_key &gt; #{after.key} or f.id &gt; #{after.facility}
                    or (f.id = #{after.facility} and s.id &gt; #{after.section}))
            </if>
            ) x
            <if test="asked.onlyFree"> where x.places &gt; x.held + x.taken</if>
             order by x.name_key, x.facility_id, x.section_id
             fetch first #{most} rows only</script>""")
    List<FreeRow> free(
            @Param("v") Viewer v,
            @Param("asked") FreeAsked asked,
            @Param("after") FreeRow.@Nullable After after,
            @Param("most") int most);

    @Select("""
            select y.id, y.place_id, y.work_id, w.case_id, y.state, y.from_day, y.free_on, y.expires_at,
                   p.surname, p.name, case when""" + KNOWN + " and " + Sight.PERSON + """
                   then 1 else 0 end as known
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.facility_section s
              join core.facility f on f.organisation_id = s.organisation_id and f.id = s.facility_id
              join core.stay y --DERBY-PROPERTIES index=STAYS_OF_SECTION, joinStrategy=NESTEDLOOP
                on y.organisation_id = s.organisation_id and y.section_id = s.id
              join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.person p on p.organisation_id = y.organisation_id and p.id = y.person_id
             where s.organisation_id = #{v.organisation} and s.facility_id = #{id}
               and y.free_on > #{from} and #{until} >= y.from_day and y.state in ('HELD', 'STAYING', 'LEFT')
             order by y.from_day, y.id""")
    List<ClaimRow> claims(
            @Param("v") Viewer v,
            @Param("id") FacilityId id,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);
}
