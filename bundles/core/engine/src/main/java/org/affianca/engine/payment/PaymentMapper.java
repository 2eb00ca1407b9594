package org.affianca.engine.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.PaymentState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.payment. */
interface PaymentMapper {
    /** A payment as it is made. */
    record New(
            PaymentId id,
            long from,
            Optional<WorkId> work,
            Optional<Long> instalment,
            PayeeId payee,
            Money amount,
            String reference,
            long entry) {}

    String COLUMNS = """
            select m.id, m.version, m.state, m.from_id, case when k.id is null then 0 else 1 end as from_commitment,
                   m.work_id, w.case_id,
                   case when m.work_id is null or (c.id is not null and\s""" + Sight.WORK + """
                   ) then 1 else 0 end as work_shown,
                   m.instalment_id, m.to_payee as payee_id, y.name as payee_name,
                   case when\s""" + PayeeMapper.SEEN + """
                   then 1 else 0 end as payee_shown,
                   m.cents, m.reference, m.liquidated_on, m.run_id, m.paid_on, m.returned, m.entry_id
              from core.payment m
            """;

    String JOINS = """
              join core.payee y on y.organisation_id = m.organisation_id and y.id = m.to_payee
              left join core.commitment k on k.organisation_id = m.organisation_id and k.id = m.from_id
              left join core.works w on w.organisation_id = m.organisation_id and w.id = m.work_id
              left join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where m.organisation_id = #{v.organisation}
            """;

    @Select(COLUMNS + JOINS + " and m.id = #{id}")
    Optional<PaymentRow> find(@Param("v") Viewer v, @Param("id") PaymentId id);

    @Select(COLUMNS + " --DERBY-PROPERTIES index=PAYMENTS_OF_WORK\n" + JOINS
            + " and m.work_id = #{work} order by m.id fetch first 500 rows only")
    List<PaymentRow> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select(COLUMNS + " --DERBY-PROPERTIES index=PAYMENTS_OF_RUN\n" + JOINS
            + " and m.run_id = #{run} order by m.id fetch first 1000 rows only")
    List<PaymentRow> ofRun(@Param("v") Viewer v, @Param("run") PaymentRunId run);

    @Select("<script>" + COLUMNS + """
            <choose>
            <when test="state.isPresent()"> --DERBY-PROPERTIES index=PAYMENTS_OF_STATE
            </when>
            <otherwise> --DERBY-PROPERTIES index=PAYMENTS_NEWEST
            </otherwise>
            </choose>
            """ + JOINS + """
            <if test="state.isPresent()"> and m.state = #{state,jdbcType=VARCHAR}</if>
            <if test="after != null"> and #{after} > m.id</if>
             order by m.id desc
             fetch first #{most} rows only</script>""")
    List<PaymentRow> list(
            @Param("v") Viewer v,
            @Param("state") Optional<PaymentState> state,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    @Select("""
            select w.case_id from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{work} and""" + Sight.WORK)
    Optional<Long> seenWork(@Param("v") Viewer v, @Param("work") WorkId work);

    @Insert("""
            <script>
            insert into core.payment (organisation_id, id, version, state, from_id, work_id, instalment_id, to_payee,
                cents, reference, liquidated_on, returned, annulled, entry_id, changed_at, changed_by) values
            <foreach item="n" collection="all" separator=",">
                (#{v.organisation}, #{n.id}, 1, 'DUE', #{n.from}, #{n.work,jdbcType=BIGINT},
                 #{n.instalment,jdbcType=BIGINT}, #{n.payee}, #{n.amount}, #{n.reference}, #{v.today}, '', '', #{n.entry},
                 #{at}, #{v.user})
            </foreach>
            </script>""")
    void insert(@Param("v") Viewer v, @Param("all") List<New> all, @Param("at") Instant at);

    @Update("""
            update core.payment set version = version + 1, state = 'ANNULLED', instalment_id = null,
                annulled = #{reason}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and state = 'DUE'""")
    int annul(
            @Param("v") Viewer v,
            @Param("id") PaymentId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** The oldest that are due go into the run; another run that is prepared at the same time gets others. */
    @Update("""
            update core.payment set version = version + 1, state = 'IN_RUN', run_id = #{run}, changed_at = #{at},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and state = 'DUE'""")
    int join(@Param("v") Viewer v, @Param("run") PaymentRunId run, @Param("id") PaymentId id, @Param("at") Instant at);

    @Select("""
            select m.id from core.payment m --DERBY-PROPERTIES index=PAYMENTS_OF_STATE
             where m.organisation_id = #{org} and m.state = 'DUE'
             order by m.id
             fetch first #{most} rows only""")
    List<PaymentId> due(@Param("org") OrganisationId org, @Param("most") int most);

    /** Out of a run: paid later. */
    @Update("""
            update core.payment set version = version + 1, state = 'DUE', run_id = null, paid_on = null,
                returned = #{returned}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and run_id = #{run}""")
    int leave(
            @Param("v") Viewer v,
            @Param("run") PaymentRunId run,
            @Param("id") PaymentId id,
            @Param("returned") String returned,
            @Param("at") Instant at);

    @Update("""
            update core.payment set version = version + 1, state = 'DUE', run_id = null, changed_at = #{at},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and run_id = #{run}""")
    int leaveAll(@Param("v") Viewer v, @Param("run") PaymentRunId run, @Param("at") Instant at);

    @Update("""
            update core.payment set version = version + 1, state = 'PAID', paid_on = #{on}, returned = '',
                changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and run_id = #{run} and state = 'IN_RUN'""")
    int paid(@Param("v") Viewer v, @Param("run") PaymentRunId run, @Param("on") LocalDate on, @Param("at") Instant at);

    @Select("""
            select m.version, a.label, m.changed_at from core.payment m
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.changed_by
             where m.organisation_id = #{org} and m.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") PaymentId id);
}
