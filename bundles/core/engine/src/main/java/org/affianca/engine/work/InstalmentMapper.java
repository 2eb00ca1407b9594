package org.affianca.engine.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.work.Instalment;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps instalments; one that was withdrawn stays in the records and is not listed. */
interface InstalmentMapper {
    @Select("""
            select i.id, i.month, i.place, i.amount_cents as cents, i.state,
                   case when p.id is null then 0 else 1 end as liquidated
              from core.instalment i
              left join core.payment p on p.organisation_id = i.organisation_id and p.instalment_id = i.id
             where i.organisation_id = #{organisation} and i.work_id = #{work} and i.state in ('DUE', 'PAID')
             order by i.month, i.place, i.id""")
    List<Row> of(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    @Insert("""
            insert into core.instalment (organisation_id, id, work_id, month, place, amount_cents, state, changed_at,
                changed_by)
            values (#{organisation}, #{r.id}, #{work}, #{r.month}, #{r.place}, #{r.cents}, #{r.state}, #{now}, #{by})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("r") Row row,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.instalment set state = #{state}, paid_on = #{on}, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{id} and state = 'DUE'""")
    int become(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("state") String state,
            @Param("on") Optional<LocalDate> on,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Select("""
            <script>
            select i.id, w.case_id, i.work_id, w.service, i.month, i.amount_cents as cents
              from core.instalment i
              join (values <foreach item="id" collection="ids" separator=",">(cast(#{id} as bigint))</foreach>) asked (id)
                on i.id = asked.id
              join core.works w on w.organisation_id = i.organisation_id and w.id = i.work_id
             where i.organisation_id = #{organisation} and i.state = #{state}
             order by i.id
            </script>""")
    List<Settled> settled(
            @Param("organisation") OrganisationId organisation,
            @Param("ids") List<Long> ids,
            @Param("state") String state);

    @Update("""
            update core.instalment set state = #{after}, paid_on = #{on,jdbcType=DATE}, changed_at = #{now},
                changed_by = #{by}
             where organisation_id = #{organisation} and id = #{id} and state = #{before}""")
    int settle(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("before") String before,
            @Param("after") String after,
            @Param("on") Optional<LocalDate> on,
            @Param("now") Instant now,
            @Param("by") UserId by);

    /** An instalment that was paid or came back, with where it belongs. */
    record Settled(long id, CaseId caseId, WorkId workId, String service, YearMonth month, long cents) {}

    /**
     * An instalment as it is kept.
     *
     * @param liquidated whether a payment was made of it; until that is paid or annulled nobody else touches it
     */
    record Row(long id, YearMonth month, int place, long cents, String state, boolean liquidated) {
        Instalment instalment() {
            return new Instalment(id, month, new Money(cents), state);
        }

        boolean due() {
            return state.equals("DUE");
        }
    }
}
