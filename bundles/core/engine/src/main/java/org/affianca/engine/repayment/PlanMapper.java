package org.affianca.engine.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.repayment.Guarantor;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What hangs on a repayment: plans with their parts, receipts, guarantors. */
interface PlanMapper {
    /** A part with the number of its plan. */
    record NumberedPart(int plan, int place, LocalDate due, long amountCents) {
        PartRow part() {
            return new PartRow(place, due, amountCents);
        }
    }

    @Select("""
            select n.number, n.cause, n.made_on, n.because, n.act, n.owed_cents from core.repayment_plan n
             where n.organisation_id = #{org} and n.repayment_id = #{id}
             order by n.number desc""")
    List<PlanRow> plans(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Select("""
            select t.plan, t.place, t.due, t.amount_cents from core.repayment_part t
             where t.organisation_id = #{org} and t.repayment_id = #{id}
             order by t.plan, t.place""")
    List<NumberedPart> parts(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Select("""
            select r.id, r.entry_id, r.on_day, r.amount_cents, r.way, r.reference, a.label, r.reversed_because
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.repayment_receipt r --DERBY-PROPERTIES index=RECEIPTS_OF_REPAYMENT
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.entered_by
             where r.organisation_id = #{org} and r.repayment_id = #{id}
             order by r.on_day, r.id""")
    List<ReceiptRow> receipts(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Select("""
            select g.name, g.reach from core.repayment_guarantor g
             where g.organisation_id = #{org} and g.repayment_id = #{id}
             order by g.place""")
    List<Guarantor> guarantors(@Param("org") OrganisationId org, @Param("id") RepaymentId id);

    @Insert("""
            insert into core.repayment_plan (organisation_id, repayment_id, number, cause, made_on, because, act,
                   owed_cents, entered_at, entered_by)
            values (#{v.organisation}, #{id}, #{p.number}, #{p.cause}, #{p.madeOn}, #{p.because}, #{p.act},
                   #{p.owedCents}, #{at}, #{v.user})""")
    void addPlan(
            @Param("v") Viewer viewer, @Param("id") RepaymentId id, @Param("p") PlanRow plan, @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.repayment_part (organisation_id, repayment_id, plan, place, due, amount_cents) values
            <foreach item='p' collection='parts' separator=','>
                (#{org}, #{id}, #{plan}, #{p.place}, #{p.due}, #{p.amountCents})
            </foreach>
            </script>""")
    void addParts(
            @Param("org") OrganisationId org,
            @Param("id") RepaymentId id,
            @Param("plan") int plan,
            @Param("parts") List<PartRow> parts);

    @Insert("""
            <script>
            insert into core.repayment_guarantor (organisation_id, repayment_id, place, name, reach) values
            <foreach item='g' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{i}, #{g.name}, #{g.reach})
            </foreach>
            </script>""")
    void addGuarantors(
            @Param("org") OrganisationId org, @Param("id") RepaymentId id, @Param("all") List<Guarantor> all);

    @Insert("""
            insert into core.repayment_receipt (organisation_id, id, repayment_id, on_day, amount_cents, way, reference,
                   entry_id, reversed_because, entered_at, entered_by)
            values (#{v.organisation}, #{receipt}, #{id}, #{d.on}, #{d.amount}, #{d.way}, #{d.reference},
                   #{entry}, '', #{at},
                   #{v.user})""")
    void addReceipt(
            @Param("v") Viewer viewer,
            @Param("id") RepaymentId id,
            @Param("receipt") long receipt,
            @Param("d") ReceiptData data,
            @Param("entry") long entry,
            @Param("at") Instant at);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{org} and work_id = #{work} and code = 'repayment-part'""")
    void dropDeadline(@Param("org") OrganisationId org, @Param("work") WorkId work);

    /** The oldest part that has not come, of all that is owed back for the work. */
    @Insert("""
            insert into core.deadline (organisation_id, work_id, code, due, consequence, source)
            select y.organisation_id, y.work_id, 'repayment-part', min(y.next_due), 'REMIND', '' from core.repayment y
             where y.organisation_id = #{org} and y.work_id = #{work} and y.next_due is not null
             group by y.organisation_id, y.work_id""")
    void setDeadline(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Update("""
            update core.repayment_receipt
               set reversed_because = #{because}, reversed_at = #{at}, reversed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{receipt}""")
    void reverse(
            @Param("v") Viewer viewer,
            @Param("receipt") long receipt,
            @Param("because") String because,
            @Param("at") Instant at);
}
