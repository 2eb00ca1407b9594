package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.SectionId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sections of facilities, their places and their fees, in their tables. */
interface PlaceMapper {
    String SECTION = """
            select s.id, s.facility_id, f.name as facility_name, s.version, s.name, s.type, s.target, s.nights,
                   (select count(*) from core.place l
                     where l.organisation_id = s.organisation_id and l.section_id = s.id
                       and #{v.today} >= l.from_day and (l.until_day is null or l.until_day >= #{v.today})) as places
              from core.facility_section s
              join core.facility f on f.organisation_id = s.organisation_id and f.id = s.facility_id
             where s.organisation_id = #{v.organisation}""";

    String PLACE = """
            select l.id, l.section_id, s.facility_id, s.name as section, s.nights, l.version, l.label, l.from_day,
                   l.until_day
              from core.place l
              join core.facility_section s on s.organisation_id = l.organisation_id and s.id = l.section_id
             where l.organisation_id = #{v.organisation}""";

    @Select("select count(*) from core.facility where organisation_id = #{v.organisation} and id = #{id}")
    boolean hasFacility(@Param("v") Viewer v, @Param("id") FacilityId id);

    @Select(SECTION + " and s.facility_id = #{facility} order by s.name, s.id")
    List<SectionRow> sections(@Param("v") Viewer v, @Param("facility") FacilityId facility);

    @Select(SECTION + " and s.id = #{id}")
    Optional<SectionRow> section(@Param("v") Viewer v, @Param("id") SectionId id);

    @Select(PLACE + " and s.facility_id = #{facility} order by s.name, s.id, l.id")
    List<PlaceRow> places(@Param("v") Viewer v, @Param("facility") FacilityId facility);

    @Select(PLACE + " and l.id = #{id}")
    Optional<PlaceRow> place(@Param("v") Viewer v, @Param("id") PlaceId id);

    @Select("""
            <script>
            select e.section_id, e.from_day, e.daily_cents, e.last_day, r.reason, r.from_nth, r.percent
              from core.section_fee e
              left join core.section_fee_absence r on r.organisation_id = e.organisation_id
                    and r.section_id = e.section_id and r.from_day = e.from_day
             where e.organisation_id = #{v.organisation} and e.section_id in
               <foreach item='one' collection='sections' open='(' separator=',' close=')'>#{one}</foreach>
             order by e.section_id, e.from_day desc, r.reason, r.from_nth
            </script>""")
    List<FeeRow> fees(@Param("v") Viewer v, @Param("sections") List<SectionId> sections);

    @Insert("""
            insert into core.facility_section (organisation_id, id, version, facility_id, name, type, target, nights,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{facility}, #{d.name}, #{d.type}, #{d.target}, #{d.nights}, #{at},
                   #{v.user})""")
    void enter(
            @Param("v") Viewer v,
            @Param("id") SectionId id,
            @Param("facility") FacilityId facility,
            @Param("d") SectionData data,
            @Param("at") Instant at);

    @Update("""
            update core.facility_section
               set name = #{d.name}, type = #{d.type}, target = #{d.target}, nights = #{d.nights},
                   version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int correct(
            @Param("v") Viewer v,
            @Param("id") SectionId id,
            @Param("version") int version,
            @Param("d") SectionData data,
            @Param("at") Instant at);

    @Update("""
            update core.facility_section set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int touch(@Param("v") Viewer v, @Param("id") SectionId id, @Param("version") int version, @Param("at") Instant at);

    @Select("""
            select s.version, a.label, s.changed_at from core.facility_section s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{v.organisation} and s.id = #{id}""")
    Optional<Changed> sectionChanged(@Param("v") Viewer v, @Param("id") SectionId id);

    @Delete("""
            delete from core.section_fee_absence
             where organisation_id = #{v.organisation} and section_id = #{id} and from_day = #{from}""")
    void dropRules(@Param("v") Viewer v, @Param("id") SectionId id, @Param("from") LocalDate from);

    @Delete("""
            delete from core.section_fee
             where organisation_id = #{v.organisation} and section_id = #{id} and from_day = #{from}""")
    void dropFee(@Param("v") Viewer v, @Param("id") SectionId id, @Param("from") LocalDate from);

    @Insert("""
            insert into core.section_fee (organisation_id, section_id, from_day, daily_cents, last_day, changed_at,
                   changed_by)
            values (#{v.organisation}, #{id}, #{fee.from}, #{fee.daily}, #{fee.lastDay}, #{at}, #{v.user})""")
    void price(@Param("v") Viewer v, @Param("id") SectionId id, @Param("fee") DailyFee fee, @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.section_fee_absence (organisation_id, section_id, from_day, reason, from_nth, percent) values
            <foreach item='rule' collection='fee.absences' separator=','>
                   (#{v.organisation}, #{id}, #{fee.from}, #{rule.reason}, #{rule.fromDay}, #{rule.percent})
            </foreach>
            </script>""")
    void addRules(@Param("v") Viewer v, @Param("id") SectionId id, @Param("fee") DailyFee fee);

    @Insert("""
            <script>
            insert into core.place (organisation_id, id, version, section_id, label, from_day, until_day, changed_at,
                   changed_by) values
            <foreach item='one' collection='places' separator=','>
                   (#{v.organisation}, #{one.id}, 1, #{section}, #{one.data.label}, #{one.data.from},
                   #{one.data.until,jdbcType=DATE}, #{at}, #{v.user})
            </foreach>
            </script>""")
    void add(
            @Param("v") Viewer v,
            @Param("section") SectionId section,
            @Param("places") List<org.affianca.api.place.Place> places,
            @Param("at") Instant at);

    @Update("""
            update core.place
               set label = #{d.label}, from_day = #{d.from}, until_day = #{d.until,jdbcType=DATE},
                   version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int correctPlace(
            @Param("v") Viewer v,
            @Param("id") PlaceId id,
            @Param("version") int version,
            @Param("d") PlaceData data,
            @Param("at") Instant at);

    @Select("""
            select l.version, a.label, l.changed_at from core.place l
              join core.account a on a.organisation_id = l.organisation_id and a.id = l.changed_by
             where l.organisation_id = #{v.organisation} and l.id = #{id}""")
    Optional<Changed> placeChanged(@Param("v") Viewer v, @Param("id") PlaceId id);

    /** Lets others wait who want the same place; an update locks alike on both databases. */
    @Update("update core.place set version = version where organisation_id = #{v.organisation} and id = #{id}")
    int lock(@Param("v") Viewer v, @Param("id") PlaceId id);

    /** Who has the place at any time from the one day to before the other. */
    @Select("""
            select count(*) from core.stay y --DERBY-PROPERTIES index=STAYS_OF_PLACE
             where y.organisation_id = #{v.organisation} and y.place_id = #{id} and y.free_on > #{from}
               and #{freeOn} > y.from_day and y.free_on > y.from_day and y.id <> #{but}
               and y.state in ('HELD', 'STAYING', 'LEFT')""")
    int claimed(
            @Param("v") Viewer v,
            @Param("id") PlaceId id,
            @Param("from") LocalDate from,
            @Param("freeOn") LocalDate freeOn,
            @Param("but") long but);
}
