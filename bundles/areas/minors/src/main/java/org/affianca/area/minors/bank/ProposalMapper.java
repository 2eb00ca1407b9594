package org.affianca.area.minors.bank;

import java.util.List;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps which families were proposed for a request. */
@Mapper
public interface ProposalMapper {
    @Select("""
        select facility_id, state
          from minors.foster_proposal
         where organisation_id = #{organisation} and work_id = #{work}
         order by facility_id
         fetch first 200 rows only""")
    List<Row> ofWork(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    @Insert("""
        insert into minors.foster_proposal (organisation_id, work_id, facility_id, points, proposed_on, state, note,
            changed_by)
        values (#{organisation}, #{work}, #{family}, #{points}, #{d.on}, 'PROPOSED', #{d.words}, #{by})""")
    int propose(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("family") FacilityId family,
            @Param("points") int points,
            @Param("d") ProposalData data,
            @Param("by") String by);

    /** Only what is still open is answered. */
    @Update("""
        update minors.foster_proposal
           set state = #{d.state}, answered_on = #{d.on}, note = #{d.words}, changed_by = #{by}
         where organisation_id = #{organisation} and work_id = #{work} and facility_id = #{family}
           and state = 'PROPOSED'""")
    int answer(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("family") FacilityId family,
            @Param("d") ProposalData data,
            @Param("by") String by);

    /** One family for one request. */
    record Row(FacilityId facilityId, String state) {}
}
