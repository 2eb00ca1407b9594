package org.affianca.area.housing.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps calls for public housing. */
@Mapper
public interface CallMapper {
    /** The newest first; at most 200, for a body makes one or two a year. */
    @Select("""
        select id, version, reference, title, requirements, opens_on, closes_on, list_id as list, provisional_on,
               definitive_on, changed_at, changed_by
          from housing.public_housing_call
         where organisation_id = #{organisation}
         order by opens_on desc, id desc
         fetch first 200 rows only""")
    List<PublicHousingCall> all(@Param("organisation") OrganisationId organisation);

    @Select("""
        select id, version, reference, title, requirements, opens_on, closes_on, list_id as list, provisional_on,
               definitive_on, changed_at, changed_by
          from housing.public_housing_call
         where organisation_id = #{organisation} and id = #{id}""")
    Optional<PublicHousingCall> find(@Param("organisation") OrganisationId organisation, @Param("id") long id);

    @Select("""
        select id, version, reference, title, requirements, opens_on, closes_on, list_id as list, provisional_on,
               definitive_on, changed_at, changed_by
          from housing.public_housing_call
         where organisation_id = #{organisation} and reference = #{reference}""")
    Optional<PublicHousingCall> called(
            @Param("organisation") OrganisationId organisation, @Param("reference") String reference);

    @Insert("""
        insert into housing.public_housing_call
          (organisation_id, version, reference, title, requirements, opens_on, closes_on, list_id, provisional_on,
           definitive_on, changed_at, changed_by)
        values
          (#{organisation}, 1, #{c.reference}, #{c.title}, #{c.words}, #{c.opensOn}, #{c.closesOn}, #{c.list},
           #{c.provisionalOn}, #{c.definitiveOn}, #{at}, #{by})""")
    int insert(
            @Param("organisation") OrganisationId organisation,
            @Param("c") PublicHousingCallData call,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
        update housing.public_housing_call
           set version = version + 1, reference = #{c.reference}, title = #{c.title}, requirements = #{c.words},
               opens_on = #{c.opensOn}, closes_on = #{c.closesOn}, list_id = #{c.list},
               provisional_on = #{c.provisionalOn}, definitive_on = #{c.definitiveOn}, changed_at = #{at},
               changed_by = #{by}
         where organisation_id = #{organisation} and id = #{id} and version = #{version}""")
    int change(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("version") int version,
            @Param("c") PublicHousingCallData call,
            @Param("at") Instant at,
            @Param("by") String by);
}
