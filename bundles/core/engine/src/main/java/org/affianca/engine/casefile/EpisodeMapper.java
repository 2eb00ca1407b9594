package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.casefile.CaseMove;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Episodes of files in their tables. */
interface EpisodeMapper {
    /** Something that was left open, of one episode. */
    record LeftOpen(int episode, String code, String valuesJson) {}

    @Insert("""
            insert into core.case_episode (organisation_id, case_id, number, from_day, reason, opened_by, taking_charge,
                   legal_basis, closure_reason, situation_at_exit, note, overridden)
            values (#{v.organisation}, #{id}, #{number}, #{on}, #{reason}, #{v.user}, '', '', '', '', '', '')""")
    void begin(
            @Param("v") Viewer v,
            @Param("id") CaseId id,
            @Param("number") int number,
            @Param("on") LocalDate on,
            @Param("reason") String reason);

    @Update("""
            update core.case_episode
               set charged_on = #{m.on}, taking_charge = #{m.reason}, legal_basis = #{m.legalBasis}
             where organisation_id = #{org} and case_id = #{id} and number = #{number}""")
    void charge(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("number") int number,
            @Param("m") CaseMove move);

    @Update("""
            update core.case_episode
               set until_day = #{m.on}, closure_reason = #{m.reason}, situation_at_exit = #{m.situationAtExit},
                   note = #{m.note}, overridden = #{m.override}, closed_by = #{v.user}
             where organisation_id = #{v.organisation} and case_id = #{id} and number = #{number}""")
    void end(@Param("v") Viewer v, @Param("id") CaseId id, @Param("number") int number, @Param("m") CaseMove move);

    @Insert("""
            insert into core.case_left_open (organisation_id, case_id, episode, place, code, values_json)
            values (#{org}, #{id}, #{number}, #{place}, #{code}, #{values})""")
    void leaveOpen(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("number") int number,
            @Param("place") int place,
            @Param("code") String code,
            @Param("values") String values);

    @Select("""
            select e.number, e.from_day, e.until_day, e.reason, o.label as opened_by, e.charged_on, e.taking_charge,
                   e.legal_basis, e.closure_reason, e.situation_at_exit, e.note, z.label as closed_by, e.overridden
              from core.case_episode e
              join core.account o on o.organisation_id = e.organisation_id and o.id = e.opened_by
              left join core.account z on z.organisation_id = e.organisation_id and z.id = e.closed_by
             where e.organisation_id = #{org} and e.case_id = #{id}
             order by e.number desc""")
    List<EpisodeRow> of(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select l.episode, l.code, l.values_json from core.case_left_open l
             where l.organisation_id = #{org} and l.case_id = #{id}
             order by l.episode, l.place""")
    List<LeftOpen> leftOpen(@Param("org") OrganisationId org, @Param("id") CaseId id);
}
