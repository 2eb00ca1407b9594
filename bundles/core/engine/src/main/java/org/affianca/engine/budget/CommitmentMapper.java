package org.affianca.engine.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.CommitmentFilter;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.money.Money;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.commitment. */
interface CommitmentMapper {
    /** A work for which money is asked. */
    record Asked(CaseId caseId, String stage) {}

    String COLUMNS = """
            select k.id, k.version, k.state, k.chapter_id, h.code as chapter_code, h.budget_year, k.work_id, w.case_id,
                   case when k.work_id is null or (c.id is not null and\s""" + Sight.WORK + """
                   ) then 1 else 0 end as shown,
                   k.purpose, k.cents, l.in_cents - l.out_cents as remaining, k.act, k.act_on, k.reason, k.proposed_on,
                   p.label as proposer, d.label as decider
              from core.commitment k
            """;

    String JOINS = """
              join core.chapter h on h.organisation_id = k.organisation_id and h.id = k.chapter_id
              join core.ledger_account l on l.organisation_id = k.organisation_id and l.id = k.id
              join core.account p on p.organisation_id = k.organisation_id and p.id = k.proposed_by
              left join core.account d on d.organisation_id = k.organisation_id and d.id = k.decided_by
              left join core.works w on w.organisation_id = k.organisation_id and w.id = k.work_id
              left join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where k.organisation_id = #{v.organisation}
            """;

    String ROW = COLUMNS + JOINS;

    @Select(ROW + " and k.id = #{id}")
    Optional<CommitmentRow> find(@Param("v") Viewer v, @Param("id") CommitmentId id);

    @Select(ROW + " and k.work_id = #{work} order by k.id fetch first 200 rows only")
    List<CommitmentRow> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    // Left alone, Derby reads the commitments of all chapters and sorts them.
    @Select("<script>" + COLUMNS + """
            <choose>
            <when test="f.chapter.isPresent()"> --DERBY-PROPERTIES index=COMMITMENTS_OF_CHAPTER
            </when>
            <when test="f.state.isPresent()"> --DERBY-PROPERTIES index=COMMITMENTS_OF_STATE
            </when>
            <otherwise> --DERBY-PROPERTIES index=COMMITMENTS_NEWEST
            </otherwise>
            </choose>
            """ + JOINS + """
            <if test="f.chapter.isPresent()"> and k.chapter_id = #{f.chapter,jdbcType=BIGINT}</if>
            <if test="f.state.isPresent()"> and k.state = #{f.state,jdbcType=VARCHAR}</if>
            <if test="after != null"> and #{after} > k.id</if>
             order by k.id desc
             fetch first #{most} rows only</script>""")
    List<CommitmentRow> list(
            @Param("v") Viewer v,
            @Param("f") CommitmentFilter filter,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    @Select("""
            select w.case_id, w.stage from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{work} and""" + Sight.WORK)
    Optional<Asked> asked(@Param("v") Viewer v, @Param("work") WorkId work);

    @Insert("""
            insert into core.commitment (organisation_id, id, version, state, chapter_id, work_id, cents, purpose, act,
                reason, proposed_on, proposed_by, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, 'PROPOSED', #{d.chapter}, #{d.work,jdbcType=BIGINT}, #{d.amount},
                #{d.purpose}, '', '', #{v.today}, #{v.user}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") CommitmentId id,
            @Param("d") CommitmentData data,
            @Param("at") Instant at);

    @Update("""
            update core.commitment set version = version + 1, state = 'APPROVED', act = #{act}, act_on = #{on},
                decided_by = #{v.user}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int approve(
            @Param("v") Viewer v,
            @Param("id") CommitmentId id,
            @Param("version") int version,
            @Param("act") String act,
            @Param("on") LocalDate on,
            @Param("at") Instant at);

    @Update("""
            update core.commitment set version = version + 1, state = 'REFUSED', reason = #{reason},
                decided_by = #{v.user}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int refuse(
            @Param("v") Viewer v,
            @Param("id") CommitmentId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("""
            update core.commitment set version = version + 1, state = #{state}, cents = cents - #{amount},
                changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int release(
            @Param("v") Viewer v,
            @Param("id") CommitmentId id,
            @Param("version") int version,
            @Param("state") CommitmentState state,
            @Param("amount") Money amount,
            @Param("at") Instant at);

    @Select("""
            select k.version, a.label, k.changed_at from core.commitment k
              join core.account a on a.organisation_id = k.organisation_id and a.id = k.changed_by
             where k.organisation_id = #{org} and k.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") CommitmentId id);
}
