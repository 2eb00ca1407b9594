package org.affianca.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.HouseholdId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Case files in their tables. */
interface CaseMapper {
    String WHOLE = """
            select c.id, c.version, c.number, c.kind, c.name, c.household_id, c.state, c.episode, c.unit_id, c.secrecy,
                   c.reason, c.opened_on, c.closed_on, c.review_on, c.holder_id
              from core.case_file c
             where c.organisation_id = #{org} and c.id = #{id}""";

    @Select(WHOLE + " and " + Sight.CASE)
    Optional<CaseRow> seen(@Param("v") Viewer v, @Param("org") OrganisationId org, @Param("id") CaseId id);

    /** Without asking who looks; for the acts, which have asked before. */
    @Select(WHOLE)
    CaseRow any(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select m.person_id, m.role, coalesce(m.from_day, c.opened_on) as from_day, m.until_day
              from core.case_member m
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
             where m.organisation_id = #{org} and m.case_id = #{id}
             order by m.place""")
    List<MemberRow> members(@Param("org") OrganisationId org, @Param("id") CaseId id);

    /** Without those from whom a barrier keeps the viewer. */
    @Select("""
            select m.person_id, m.role, coalesce(m.from_day, c.opened_on) as from_day, m.until_day
              from core.case_member m
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
             where m.organisation_id = #{v.organisation} and m.case_id = #{id} and not""" + Wall.BEFORE_PERSON + """
             order by m.place""")
    List<MemberRow> membersTold(@Param("v") Viewer v, @Param("id") CaseId id);

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

    @Select("""
            select c.number from core.case_file c
             where c.organisation_id = #{org} and c.open_household_id = #{household}""")
    Optional<String> openNumberOf(@Param("org") OrganisationId org, @Param("household") HouseholdId household);

    @Select("""
            select c.number from core.case_file c
             where c.organisation_id = #{v.organisation} and c.open_household_id = #{household} and""" + Sight.CASE)
    Optional<String> openNumberSeenOf(@Param("v") Viewer v, @Param("household") HouseholdId household);

    @Insert("""
            insert into core.case_file (organisation_id, id, version, number, kind, name, household_id, state, unit_id,
                   secrecy, reason, opened_on, holder_id, open_holder_id, open_household_id, contact_id, created_at,
                   changed_at, changed_by)
            values (#{org}, #{id}, 1, #{number}, #{kind}, #{o.name}, #{o.household,jdbcType=BIGINT}, 'ASSIGNED',
                   #{o.unit}, #{o.secrecy}, #{o.reason}, #{on}, #{holder}, #{held.person,jdbcType=BIGINT},
                   #{held.household,jdbcType=BIGINT}, #{o.contact,jdbcType=BIGINT}, #{at}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("number") String number,
            @Param("kind") CaseKind kind,
            @Param("held") Held held,
            @Param("o") CaseOpening opening,
            @Param("holder") PersonId holder,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.case_member (organisation_id, case_id, person_id, place, role, from_day)
            values (#{org}, #{id}, #{person}, #{place}, #{role}, #{from})""")
    void insertMember(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("person") PersonId person,
            @Param("place") int place,
            @Param("role") String role,
            @Param("from") LocalDate from);

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
               set version = version + 1, state = #{m.to}, episode = #{episode}, closed_on = #{closed,jdbcType=DATE},
                   review_on = #{m.review,jdbcType=DATE}, open_holder_id = #{held.person,jdbcType=BIGINT},
                   open_household_id = #{held.household,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int move(
            @Param("org") OrganisationId org,
            @Param("id") CaseId id,
            @Param("version") int version,
            @Param("m") CaseMove move,
            @Param("episode") int episode,
            @Param("closed") Optional<LocalDate> closedOn,
            @Param("held") Held held,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.case_move (organisation_id, id, case_id, episode, state_before, state_after, on_day, reason,
                   situation_at_exit, remark, legal_basis, review_on, moved_at, moved_by)
            values (#{org}, #{move}, #{id}, #{episode}, #{from}, #{m.to}, #{m.on}, #{m.reason}, #{m.situationAtExit},
                   #{m.note}, #{m.legalBasis}, #{m.review,jdbcType=DATE}, #{at}, #{by})""")
    void insertMove(
            @Param("org") OrganisationId org,
            @Param("move") long move,
            @Param("id") CaseId id,
            @Param("episode") int episode,
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
