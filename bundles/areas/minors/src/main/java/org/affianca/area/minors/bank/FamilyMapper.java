package org.affianca.area.minors.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps the bank of foster families. */
@Mapper
public interface FamilyMapper {
    @Select("""
        select facility_id, version, name, state, type, suitable_on, available_from, available_until, full_time,
               part_time, residential, daytime, from_age, to_age, most_children, out_of_region, note, changed_by
          from minors.foster_family
         where organisation_id = #{organisation} and facility_id > #{after}
         order by facility_id
         fetch first #{limit} rows only""")
    List<FosterFamily.Row> page(
            @Param("organisation") OrganisationId organisation, @Param("after") long after, @Param("limit") int limit);

    @Select("""
        select facility_id, version, name, state, type, suitable_on, available_from, available_until, full_time,
               part_time, residential, daytime, from_age, to_age, most_children, out_of_region, note, changed_by
          from minors.foster_family
         where organisation_id = #{organisation} and facility_id = #{family}""")
    Optional<FosterFamily.Row> find(
            @Param("organisation") OrganisationId organisation, @Param("family") FacilityId family);

    @Select("""
        select facility_id, skill
          from minors.foster_skill
         where organisation_id = #{organisation} and facility_id between #{first} and #{last}
         order by facility_id, skill""")
    List<Skill> skills(
            @Param("organisation") OrganisationId organisation, @Param("first") long first, @Param("last") long last);

    @Select("""
        select facility_id, held_on, title, hours
          from minors.foster_training
         where organisation_id = #{organisation} and facility_id between #{first} and #{last}
         order by facility_id, place""")
    List<Trained> trainings(
            @Param("organisation") OrganisationId organisation, @Param("first") long first, @Param("last") long last);

    @Insert("""
        insert into minors.foster_family (organisation_id, facility_id, version, name, state, type, suitable_on,
            available_from, available_until, full_time, part_time, residential, daytime, from_age, to_age, most_children,
            out_of_region, note, changed_at, changed_by)
        values (#{organisation}, #{family}, 1, #{d.name}, #{d.state}, #{d.type}, #{d.suitableOn}, #{d.availableFrom},
            #{d.availableUntil}, #{d.fullTime}, #{d.partTime}, #{d.residential}, #{d.daytime}, #{d.fromAge}, #{d.toAge},
            #{d.mostChildren}, #{d.outOfRegion}, #{d.words}, #{at}, #{by})""")
    int enter(
            @Param("organisation") OrganisationId organisation,
            @Param("family") FacilityId family,
            @Param("d") FamilyData data,
            @Param("at") Instant at,
            @Param("by") String by);

    @Update("""
        update minors.foster_family
           set version = version + 1, name = #{d.name}, state = #{d.state}, type = #{d.type},
               suitable_on = #{d.suitableOn}, available_from = #{d.availableFrom}, available_until = #{d.availableUntil},
               full_time = #{d.fullTime}, part_time = #{d.partTime}, residential = #{d.residential},
               daytime = #{d.daytime}, from_age = #{d.fromAge}, to_age = #{d.toAge}, most_children = #{d.mostChildren},
               out_of_region = #{d.outOfRegion}, note = #{d.words}, changed_at = #{at}, changed_by = #{by}
         where organisation_id = #{organisation} and facility_id = #{family} and version = #{version}""")
    int change(
            @Param("organisation") OrganisationId organisation,
            @Param("family") FacilityId family,
            @Param("version") int version,
            @Param("d") FamilyData data,
            @Param("at") Instant at,
            @Param("by") String by);

    @Select("""
        select changed_at
          from minors.foster_family
         where organisation_id = #{organisation} and facility_id = #{family}""")
    Instant changedAt(@Param("organisation") OrganisationId organisation, @Param("family") FacilityId family);

    @Delete("""
        delete from minors.foster_skill
         where organisation_id = #{organisation} and facility_id = #{family}""")
    int forgetSkills(@Param("organisation") OrganisationId organisation, @Param("family") FacilityId family);

    @Delete("""
        delete from minors.foster_training
         where organisation_id = #{organisation} and facility_id = #{family}""")
    int forgetTrainings(@Param("organisation") OrganisationId organisation, @Param("family") FacilityId family);

    @Insert("""
        <script>
        insert into minors.foster_skill (organisation_id, facility_id, skill)
        values <foreach collection="skills" item="skill" separator=",">(#{organisation}, #{family}, #{skill})</foreach>
        </script>""")
    int skilled(
            @Param("organisation") OrganisationId organisation,
            @Param("family") FacilityId family,
            @Param("skills") List<String> skills);

    @Insert("""
        <script>
        insert into minors.foster_training (organisation_id, facility_id, place, held_on, title, hours)
        values <foreach collection="trainings" item="t" index="i" separator=",">(#{organisation}, #{family}, #{i},
            #{t.heldOn}, #{t.title}, #{t.hours})</foreach>
        </script>""")
    int trained(
            @Param("organisation") OrganisationId organisation,
            @Param("family") FacilityId family,
            @Param("trainings") List<Training> trainings);

    /** One skill of one family. */
    record Skill(FacilityId facilityId, String skill) {}

    /** One training of one family. */
    record Trained(FacilityId facilityId, LocalDate heldOn, String title, int hours) {
        Training training() {
            return new Training(heldOn, title, hours);
        }
    }
}
