package org.affianca.engine.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Secrecy;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.transfer.TransferFilter;
import org.affianca.api.transfer.TransferProposal;
import org.affianca.api.transfer.TransferState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Transfers in their table. */
interface TransferMapper {
    /** What a proposal must know of the case. */
    record Going(int version, CaseState state, UnitId unitId, Secrecy secrecy) {}

    // The labels that may be absent are asked one by one: after an outer join Derby sorts, whatever the index says.
    String SAID = """
            select x.id, x.version, x.case_id, c.number as case_number, c.holder_id, x.from_unit_id, x.to_unit_id,
                   x.to_body, x.to_manager_id, x.reason, x.answer_by, x.proposed_at, p.label as proposed_by, x.state,
                   x.answered_at, x.answer,
                   (select m.label from core.account m
                     where m.organisation_id = x.organisation_id and m.id = x.to_manager_id) as manager_label,
                   (select z.label from core.account z
                     where z.organisation_id = x.organisation_id and z.id = x.answered_by) as answered_by,
                   case when""" + Sight.TRANSFER_RECEIVED + """
                   then 1 else 0 end as received,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
            """;

    String LABELS = """
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = x.organisation_id and c.id = x.case_id
              join core.account p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = x.organisation_id and p.id = x.proposed_by
             where x.organisation_id = #{v.organisation}
            """;

    @Select(SAID + " from core.case_transfer x " + LABELS + " and x.id = #{id} and " + Sight.TRANSFER)
    Optional<TransferRow> seen(@Param("v") Viewer v, @Param("id") TransferId id);

    /** Without asking who looks; for what an act answers. */
    @Select(SAID + " from core.case_transfer x " + LABELS + " and x.id = #{id}")
    TransferRow any(@Param("v") Viewer v, @Param("id") TransferId id);

    /** The comments name the index of the order to Derby, which would read and sort the whole table for one page. */
    @Select("<script>" + SAID + """
              from --DERBY-PROPERTIES joinOrder=FIXED
            <choose>
              <when test="f.caseId.isPresent()">
                   core.case_transfer x --DERBY-PROPERTIES index=TRANSFERS_OF_CASE
              </when>
              <when test="f.state.isPresent()">
                   core.case_transfer x --DERBY-PROPERTIES index=TRANSFERS_IN_STATE
              </when>
              <otherwise>
                   core.case_transfer x --DERBY-PROPERTIES index=TRANSFERS_NEWEST
              </otherwise>
            </choose>
            """ + LABELS + """
            <if test="f.caseId.isPresent()">and x.case_id = #{f.caseId}</if>
            <if test="f.state.isPresent()">and x.state = #{f.state}</if>
            <if test="f.late">and x.state = 'PROPOSED' and #{v.today} > x.answer_by</if>
            <if test="after.isPresent()">and #{after} > x.id</if>
               and\s""" + Sight.TRANSFER + """
             order by x.id desc
             fetch first #{most} rows only
            </script>""")
    List<TransferRow> page(
            @Param("v") Viewer v,
            @Param("f") TransferFilter filter,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Select("""
            select c.version, c.state, c.unit_id, c.secrecy from core.case_file c
             where c.organisation_id = #{org} and c.id = #{id}""")
    Going going(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select count(*) from core.unit u
             where u.organisation_id = #{org} and u.id = #{unit} and u.active = true""")
    int known(@Param("org") OrganisationId org, @Param("unit") UnitId unit);

    @Select("""
            select count(*) from core.case_transfer x
             where x.organisation_id = #{org} and x.open_case_id = #{id}""")
    int pending(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Insert("""
            insert into core.case_transfer (organisation_id, id, version, case_id, open_case_id, from_unit_id, to_unit_id,
                   to_body, to_manager_id, reason, answer_by, state, proposed_at, proposed_by, answer, changed_at,
                   changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, #{case}, #{from}, #{p.unit,jdbcType=BIGINT}, #{p.body},
                   #{p.manager,jdbcType=BIGINT}, #{p.reason}, #{p.answerBy}, 'PROPOSED', #{at}, #{v.user}, '', #{at},
                   #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") TransferId id,
            @Param("case") CaseId of,
            @Param("from") UnitId from,
            @Param("p") TransferProposal proposal,
            @Param("at") Instant at);

    @Update("""
            update core.case_transfer
               set version = version + 1, state = #{state}, open_case_id = null,
                   to_manager_id = #{manager,jdbcType=BIGINT}, answer = #{answer}, answered_at = #{at},
                   answered_by = #{v.user}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and state = 'PROPOSED'""")
    int answer(
            @Param("v") Viewer v,
            @Param("id") TransferId id,
            @Param("version") int version,
            @Param("state") TransferState state,
            @Param("manager") Optional<UserId> manager,
            @Param("answer") String answer,
            @Param("at") Instant at);

    /** Counts the change of the case that is proposed for a transfer. */
    @Update("""
            update core.case_file set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int touch(@Param("v") Viewer v, @Param("id") CaseId id, @Param("version") int version, @Param("at") Instant at);

    @Select("""
            select c.version, a.label, c.changed_at from core.case_file c
              join core.account a on a.organisation_id = c.organisation_id and a.id = c.changed_by
             where c.organisation_id = #{org} and c.id = #{id}""")
    Changed caseChanged(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            select x.version, a.label, x.changed_at from core.case_transfer x
              join core.account a on a.organisation_id = x.organisation_id and a.id = x.changed_by
             where x.organisation_id = #{org} and x.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") TransferId id);
}
