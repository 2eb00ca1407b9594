package org.affianca.area.housing.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps clearances and which works belong to them; an act is never changed, a new one is entered. */
@Mapper
public interface ClearanceMapper {
    @Select("""
        <script>
        select id, unit_id as unit, authority, act, act_on, ground, building, clearance_on, opinion_by
          from housing.clearance
         where organisation_id = #{organisation}
           and unit_id in <foreach item='unit' collection='units' open='(' separator=',' close=')'>#{unit}</foreach>
         order by opinion_by desc, id desc
         fetch first 200 rows only
        </script>""")
    List<Clearance> ofUnits(@Param("organisation") OrganisationId organisation, @Param("units") Set<Long> units);

    @Select("""
        select id, unit_id as unit, authority, act, act_on, ground, building, clearance_on, opinion_by
          from housing.clearance
         where organisation_id = #{organisation} and id = #{id}""")
    Optional<Clearance> find(@Param("organisation") OrganisationId organisation, @Param("id") long id);

    @Select("""
        select id
          from housing.clearance
         where organisation_id = #{organisation} and unit_id = #{d.unit} and act = #{d.act} and building = #{d.building}""")
    Optional<Long> same(@Param("organisation") OrganisationId organisation, @Param("d") ClearanceData data);

    @Insert("""
        insert into housing.clearance
          (organisation_id, unit_id, authority, act, act_on, ground, building, clearance_on, opinion_by)
        values
          (#{organisation}, #{d.unit}, #{d.authority}, #{d.act}, #{d.actOn}, #{d.ground}, #{d.building},
           #{d.clearanceOn}, #{d.opinionBy})""")
    int enter(@Param("organisation") OrganisationId organisation, @Param("d") ClearanceData data);

    @Select("""
        select assessment_id, measures_id
          from housing.clearance_household
         where organisation_id = #{organisation} and clearance_id = #{id}
         order by assessment_id""")
    List<Found> households(@Param("organisation") OrganisationId organisation, @Param("id") long id);

    @Insert("""
        insert into housing.clearance_household (organisation_id, clearance_id, assessment_id)
        values (#{organisation}, #{id}, #{assessment})""")
    int found(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("assessment") WorkId assessment);

    @Update("""
        update housing.clearance_household
           set measures_id = #{measures}
         where organisation_id = #{organisation} and clearance_id = #{id} and assessment_id = #{assessment}
           and measures_id is null""")
    int helped(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("assessment") WorkId assessment,
            @Param("measures") WorkId measures);
}
