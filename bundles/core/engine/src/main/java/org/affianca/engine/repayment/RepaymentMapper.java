package org.affianca.engine.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.WriteOffData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Repayments in their table; one is seen with its work. */
interface RepaymentMapper {
    String PAID = """
            coalesce((select sum(i.amount_cents) from core.instalment i
                       where i.organisation_id = w.organisation_id and i.work_id = w.id and i.state = 'PAID'), 0)""";
    String LINE = """
            select y.id, y.work_id, y.case_id, c.number, c.holder_id, y.cause, y.principal_cents,
                   y.principal_cents - y.received_cents - y.written_off_cents as left_cents, y.next_due
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.repayment y --DERBY-PROPERTIES index=""";
    String WITH_WORK = """

              join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where y.organisation_id = #{v.organisation} and""" + Sight.WORK;

    @Select("""
            select y.id, y.version, y.case_id, y.work_id, w.service, y.cause, y.principal_cents, y.received_cents,
                   y.written_off_cents, y.reason, y.note, y.act, y.agreed_on, y.chapter_id, y.plan,
                   y.written_off_on, y.written_off_act, y.written_off_because, y.loss_chapter_id, case when""" + Sight.CASE_WRITE + "then 1 else 0 end as writable, "
            + PAID + " as paid_out_cents from core.repayment y" + WITH_WORK + " and y.id = #{id}")
    Optional<RepaymentRow> find(@Param("v") Viewer viewer, @Param("id") RepaymentId id);

    @Select(LINE + "REPAYMENTS_OF_WORK" + WITH_WORK + " and y.work_id = #{id} order by y.id fetch first 200 rows only")
    List<SummaryRow> ofWork(@Param("v") Viewer viewer, @Param("id") WorkId id);

    @Select("<script>" + LINE + "REPAYMENTS_DUE" + WITH_WORK + """
               and y.next_due is not null
            <if test="overdue"> and #{v.today} &gt; y.next_due</if>
            <if test="after != null">
               and y.next_due &gt;= #{after.due} and (y.next_due &gt; #{after.due} or y.id &gt; #{after.id})
            </if>
             order by y.next_due, y.id
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> open(
            @Param("v") Viewer viewer,
            @Param("overdue") boolean overdue,
            @Param("after") SummaryRow.@Nullable Place after,
            @Param("most") int most);

    @Select("""
            select w.id, w.case_id, w.service, w.kind, w.stage, w.amount_cents, w.rhythm,
                   case when""" + Sight.CASE_WRITE + "then 1 else 0 end as writable, " + PAID + """
             as paid_cents,
                   coalesce((select sum(y.principal_cents) from core.repayment y
                              where y.organisation_id = w.organisation_id and y.work_id = w.id), 0) as claimed_cents
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<OwingRow> owing(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Lets others wait who act on the same repayment. */
    @Update("update core.repayment set version = version where organisation_id = #{org} and id = #{id}")
    void lock(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Select("""
            select y.version, a.label, y.changed_at from core.repayment y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.changed_by
             where y.organisation_id = #{org} and y.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Insert("""
            insert into core.repayment (organisation_id, id, version, case_id, work_id, loan_work_id, cause,
                   principal_cents, received_cents, written_off_cents, reason, note, act, agreed_on, chapter_id,
                   plan, next_due,
                   written_off_act, written_off_because, created_at, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{w.caseId}, #{w.id}, #{loan,jdbcType=BIGINT}, #{d.cause},
                   #{d.principal}, 0, 0, #{d.reason}, #{d.note}, #{d.act}, #{d.agreedOn},
                   #{d.chapter,jdbcType=BIGINT}, 1, #{nextDue}, '', '', #{at},
                   #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("id") RepaymentId id,
            @Param("w") OwingRow work,
            @Param("loan") Optional<WorkId> loan,
            @Param("d") Debt debt,
            @Param("nextDue") LocalDate nextDue,
            @Param("at") Instant at);

    @Update("""
            update core.repayment
               set version = version + 1, plan = #{plan}, received_cents = #{received},
                   next_due = #{nextDue,jdbcType=DATE}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void go(
            @Param("v") Viewer viewer,
            @Param("id") RepaymentId id,
            @Param("plan") int plan,
            @Param("received") long received,
            @Param("nextDue") Optional<LocalDate> nextDue,
            @Param("at") Instant at);

    @Update("""
            update core.repayment
               set version = version + 1, written_off_cents = #{cents}, written_off_on = #{d.on},
                   written_off_act = #{d.act}, written_off_because = #{d.because},
                   loss_chapter_id = #{d.chapter}, next_due = null, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void writeOff(
            @Param("v") Viewer viewer,
            @Param("id") RepaymentId id,
            @Param("cents") long cents,
            @Param("d") WriteOffData data,
            @Param("at") Instant at);
}
