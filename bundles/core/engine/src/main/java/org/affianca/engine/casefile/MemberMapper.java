package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.HouseholdId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who belongs to a file, and who belonged to it before. */
interface MemberMapper {
    @Insert("""
            insert into core.case_member_before (organisation_id, id, case_id, person_id, role, from_day, until_day)
            select m.organisation_id, cast(#{row} as bigint), m.case_id, m.person_id, m.role, m.from_day, m.until_day
              from core.case_member m
             where m.organisation_id = #{org} and m.case_id = #{id} and m.person_id = #{person}""")
    void keepStay(
            @Param("org") OrganisationId org,
            @Param("row") long row,
            @Param("id") CaseId id,
            @Param("person") PersonId person);

    @Update("""
            update core.case_member set from_day = #{from}, until_day = null
             where organisation_id = #{org} and case_id = #{id} and person_id = #{person}""")
    void stayAgain(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("person") PersonId person,
            @Param("from") LocalDate from);

    @Update("""
            update core.case_member set until_day = #{last}
             where organisation_id = #{org} and case_id = #{id} and person_id = #{person}""")
    void leave(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("person") PersonId person,
            @Param("last") LocalDate last);

    /** The stays that were over when somebody came back, the latest first; none of whom a barrier keeps the viewer from. */
    @Select("""
            select b.person_id, b.role, coalesce(b.from_day, c.opened_on) as from_day, b.until_day
              from core.case_member_before b
              join core.case_file c on c.organisation_id = b.organisation_id and c.id = b.case_id
              join core.person p on p.organisation_id = b.organisation_id and p.id = b.person_id
             where b.organisation_id = #{v.organisation} and b.case_id = #{id} and not""" + Wall.BEFORE_PERSON + """
             order by b.until_day desc, b.id desc""")
    List<MemberRow> before(@Param("v") Viewer v, @Param("id") CaseId id);

    /** Who is in a household on a day. */
    @Select("""
            select m.person_id, 'member' as role, m.from_day, m.until_day from core.household_member m
             where m.organisation_id = #{org} and m.household_id = #{household} and m.until_version is null
               and #{on} >= m.from_day and (m.until_day is null or m.until_day >= #{on})
             order by m.place""")
    List<MemberRow> ofHousehold(
            @Param("org") OrganisationId org, @Param("household") HouseholdId household, @Param("on") LocalDate on);
}
