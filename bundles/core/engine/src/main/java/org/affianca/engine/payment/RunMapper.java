package org.affianca.engine.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.RunState;
import org.affianca.api.payment.RunSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.payment_run and its lines. */
interface RunMapper {
    /** A run as a list shows it. */
    record Summary(
            PaymentRunId id, RunState state, String treasuryName, LocalDate executeOn, int payments, Money total) {
        RunSummary summary() {
            return new RunSummary(id, state, treasuryName, executeOn, payments, total);
        }
    }

    @Select("""
            select r.id, r.version, r.state, r.treasury_id, b.name as treasury_name, b.holder, b.iban, b.bic,
                   r.execute_on, r.prepared_by, p.label as preparer, a.label as approver, r.approved_at, r.executed_on
              from core.payment_run r
              join core.treasury b on b.organisation_id = r.organisation_id and b.id = r.treasury_id
              join core.account p on p.organisation_id = r.organisation_id and p.id = r.prepared_by
              left join core.account a on a.organisation_id = r.organisation_id and a.id = r.approved_by
             where r.organisation_id = #{org} and r.id = #{id}""")
    Optional<RunRow> find(@Param("org") OrganisationId org, @Param("id") PaymentRunId id);

    // A draft has no lines of its own yet; a run whose payments came back still has its lines.
    @Select("""
            <script>
            select r.id, r.state, b.name as treasury_name, r.execute_on,
                   case when r.approved_at is null
                        then (select count(*) from core.payment m
                               where m.organisation_id = r.organisation_id and m.run_id = r.id)
                        else (select count(*) from core.payment_run_line l
                               where l.organisation_id = r.organisation_id and l.run_id = r.id) end as payments,
                   case when r.approved_at is null
                        then coalesce((select sum(m.cents) from core.payment m
                               where m.organisation_id = r.organisation_id and m.run_id = r.id), 0)
                        else coalesce((select sum(l.cents) from core.payment_run_line l
                               where l.organisation_id = r.organisation_id and l.run_id = r.id), 0) end as total
              from core.payment_run r --DERBY-PROPERTIES index=RUNS_NEWEST
              join core.treasury b on b.organisation_id = r.organisation_id and b.id = r.treasury_id
             where r.organisation_id = #{org}
            <if test="after != null"> and #{after} > r.id</if>
             order by r.id desc
             fetch first #{most} rows only
            </script>""")
    List<Summary> list(
            @Param("org") OrganisationId org,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    /** What a draft would pay today. */
    @Select("""
            select m.id as payment_id, m.to_payee as payee_id, y.name, case when y.active = true then y.iban else '' end as iban,
                   m.cents, m.reference, cast(null as date) as returned_on, '' as returned, m.instalment_id
              from core.payment m --DERBY-PROPERTIES index=PAYMENTS_OF_RUN
              join core.payee y on y.organisation_id = m.organisation_id and y.id = m.to_payee
             where m.organisation_id = #{org} and m.run_id = #{run}
             order by m.id
             fetch first 1000 rows only""")
    List<LineRow> planned(@Param("org") OrganisationId org, @Param("run") PaymentRunId run);

    /** What was approved. */
    @Select("""
            select l.payment_id, l.to_payee as payee_id, l.name, l.iban, l.cents, l.reference, l.returned_on, l.returned,
                   m.instalment_id
              from core.payment_run_line l
              join core.payment m on m.organisation_id = l.organisation_id and m.id = l.payment_id
             where l.organisation_id = #{org} and l.run_id = #{run}
             order by l.payment_id
             fetch first 1000 rows only""")
    List<LineRow> lines(@Param("org") OrganisationId org, @Param("run") PaymentRunId run);

    @Insert("""
            insert into core.payment_run (organisation_id, id, version, state, treasury_id, execute_on, prepared_by,
                changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, 'DRAFT', #{d.treasury}, #{d.executeOn}, #{v.user}, #{at}, #{v.user})""")
    void insert(@Param("v") Viewer v, @Param("id") PaymentRunId id, @Param("d") RunData data, @Param("at") Instant at);

    /** Fixes names and accounts as they are now. */
    @Insert("""
            insert into core.payment_run_line (organisation_id, run_id, payment_id, to_payee, name, iban, cents, reference,
                returned)
            select m.organisation_id, m.run_id, m.id, m.to_payee, y.name, y.iban, m.cents, m.reference, ''
              from core.payment m
              join core.payee y on y.organisation_id = m.organisation_id and y.id = m.to_payee
             where m.organisation_id = #{org} and m.run_id = #{run}""")
    int fix(@Param("org") OrganisationId org, @Param("run") PaymentRunId run);

    @Update("""
            update core.payment_run set version = version + 1, state = 'APPROVED', approved_by = #{v.user},
                approved_at = #{at}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int approve(
            @Param("v") Viewer v, @Param("id") PaymentRunId id, @Param("version") int version, @Param("at") Instant at);

    @Update("""
            update core.payment_run set version = version + 1, state = #{state}, executed_on = #{on,jdbcType=DATE},
                changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int become(
            @Param("v") Viewer v,
            @Param("id") PaymentRunId id,
            @Param("version") int version,
            @Param("state") RunState state,
            @Param("on") Optional<LocalDate> executedOn,
            @Param("at") Instant at);

    @Update("""
            update core.payment_run_line set returned_on = #{on}, returned = #{reason}
             where organisation_id = #{org} and run_id = #{run} and payment_id = #{payment} and returned_on is null""")
    int returned(
            @Param("org") OrganisationId org,
            @Param("run") PaymentRunId run,
            @Param("payment") PaymentId payment,
            @Param("on") LocalDate on,
            @Param("reason") String reason);

    @Select("""
            select r.version, a.label, r.changed_at from core.payment_run r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{org} and r.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") PaymentRunId id);
}
