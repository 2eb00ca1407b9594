package org.affianca.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Case files in their tables. */
interface CaseMapper {
    String WHOLE = """
            select c.id, c.version, c.number, c.state, c.unit_id, c.secrecy, c.reason, c.opened_on, c.closed_on,
                   c.holder_id
              from core.case_file c
             where c.organisation_id = #{org} and c.id = #{id}""";

    @Select(WHOLE + " and " + Sight.CASE)
    Optional<CaseRow> seen(@Param("v") Viewer v, @Param("org") OrganisationId org, @Param("id") CaseId id);

    /** Without asking who looks; for the acts, which have asked before. */
    @Select(WHOLE)
    CaseRow any(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select m.person_id, m.role from core.case_member m
             where m.organisation_id = #{org} and m.case_id = #{id}
             order by m.place""")
    List<MemberRow> members(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select c.version, a.label, c.changed_at from core.case_file c
              join core.account a on a.organisation_id = c.organisation_id and a.id = c.changed_by
             where c.organisation_id = #{org} and c.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select c.number from core.case_file c
             where c.organisation_id = #{org} and c.open_holder_id = #{holder}""")
    Optional<String> openNumber(@Param("org") OrganisationId org, @Param("holder") PersonId holder);

    @Select("""
            select c.number from core.case_file c
             where c.organisation_id = #{v.organisation} and c.open_holder_id = #{holder} and""" + Sight.CASE)
    Optional<String> openNumberSeen(@Param("v") Viewer v, @Param("holder") PersonId holder);

    @Insert("""
            insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,
                   opened_on, holder_id, open_holder_id, contact_id, created_at, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{number}, 'ASSIGNED', #{o.unit}, #{o.secrecy}, #{o.reason}, #{on}, #{holder},
                   #{holder}, #{o.contact,jdbcType=BIGINT}, #{at}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("number") String number,
            @Param("o") CaseOpening opening,
            @Param("holder") PersonId holder,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.case_member (organisation_id, case_id, person_id, place, role)
            values (#{org}, #{id}, #{person}, #{place}, #{role})""")
    void insertMember(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("person") PersonId person,
            @Param("place") int place,
            @Param("role") String role);

    /** Counts the change of anything that hangs on the case. */
    @Update("""
            update core.case_file set version = version + 1, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int touch(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.case_file
               set version = version + 1, state = #{m.to}, closed_on = #{closed,jdbcType=DATE},
                   open_holder_id = #{holder,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int move(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("version") int version,
            @Param("m") CaseMove move,
            @Param("closed") Optional<LocalDate> closedOn,
            @Param("holder") Optional<PersonId> openHolder,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.case_move (organisation_id, id, case_id, state_before, state_after, on_day, reason,
                   situation_at_exit, remark, moved_at, moved_by)
            values (#{org}, #{move}, #{id}, #{from}, #{m.to}, #{m.on}, #{m.reason}, #{m.situationAtExit}, #{m.note},
                   #{at}, #{by})""")
    void insertMove(
            @Param("org") OrganisationId org,
            @Param("move") long move,
            @Param("id") CaseId id,
            @Param("from") CaseState from,
            @Param("m") CaseMove data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Select("select max(on_day) from core.case_move where organisation_id = #{org} and case_id = #{id}")
    Optional<LocalDate> lastMove(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select count(*) from core.contact k
             where k.organisation_id = #{v.organisation} and k.id = #{id} and""" + Sight.CONTACT)
    int contactSeen(@Param("v") Viewer v, @Param("id") ContactId id);
}
