package org.affianca.engine.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.claim.ClaimData;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.ClaimState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Claims in their table; seen with their case. */
interface ClaimMapper {
    String WHOLE = """
            select m.id, m.version, m.case_id, m.person_id, m.kind, m.state, m.received_on,
                   (select a.label from core.account a
                     where a.organisation_id = m.organisation_id and a.id = m.received_by) as received_by,
                   m.words, m.note_id, m.due_on, m.decided_on,
                   (select a.label from core.account a
                     where a.organisation_id = m.organisation_id and a.id = m.decided_by) as decided_by,
                   m.decision, m.addendum_id, m.lifted_on
              from core.claim m
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
             where m.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and m.id = #{id} and" + Sight.CASE)
    Optional<ClaimRow> seen(@Param("v") Viewer v, @Param("id") ClaimId id);

    @Select(WHOLE + " and m.case_id = #{case} and" + Sight.CASE + """
             order by m.id desc
             fetch first 200 rows only""")
    List<ClaimRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    /** Members of a case today. */
    @Select("""
            select m.person_id from core.case_member m
             where m.organisation_id = #{org} and m.case_id = #{case}""")
    List<PersonId> members(@Param("org") OrganisationId org, @Param("case") CaseId of);

    @Select("""
            select count(*) from core.note n
              join core.case_file c on c.organisation_id = n.organisation_id and c.id = n.case_id
             where n.organisation_id = #{v.organisation} and n.id = #{note} and n.case_id = #{case} and""" + Sight.NOTE)
    int noteSeen(@Param("v") Viewer v, @Param("case") CaseId of, @Param("note") NoteId note);

    @Insert("""
            insert into core.claim (organisation_id, id, version, case_id, person_id, kind, state, received_on,
                   received_by, words, note_id, due_on, decision, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, #{d.person}, #{d.kind}, 'RECEIVED', #{d.receivedOn},
                   #{v.user}, #{d.words}, #{d.note,jdbcType=BIGINT}, #{due}, '', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") ClaimId id,
            @Param("case") CaseId of,
            @Param("d") ClaimData data,
            @Param("due") LocalDate due,
            @Param("at") Instant at);

    @Update("""
            update core.claim
               set version = version + 1, state = #{state}, decided_on = #{v.today}, decided_by = #{v.user},
                   decision = #{words}, addendum_id = #{addendum,jdbcType=BIGINT}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int decide(
            @Param("v") Viewer v,
            @Param("id") ClaimId id,
            @Param("version") int version,
            @Param("state") ClaimState state,
            @Param("words") String words,
            @Param("addendum") Optional<NoteId> addendum,
            @Param("at") Instant at);

    @Update("""
            update core.claim
               set version = version + 1, state = 'LIFTED', lifted_on = #{v.today}, decision = #{words},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int lift(
            @Param("v") Viewer v,
            @Param("id") ClaimId id,
            @Param("version") int version,
            @Param("words") String words,
            @Param("at") Instant at);

    /** As the restrictions granted and not lifted say. */
    @Update("""
            update core.case_file
               set restricted = case when exists (select 1 from core.claim m
                    where m.organisation_id = core.case_file.organisation_id and m.case_id = core.case_file.id
                      and m.kind = 'RESTRICTION' and m.state = 'GRANTED') then true else false end
             where organisation_id = #{org} and id = #{case}""")
    void restrict(@Param("org") OrganisationId org, @Param("case") CaseId of);

    @Select("""
            select m.version, a.label, m.changed_at from core.claim m
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.changed_by
             where m.organisation_id = #{org} and m.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") ClaimId id);
}
