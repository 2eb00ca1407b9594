package org.affianca.engine.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
            select id, month, place, amount_cents as cents, state from core.instalment
             where organisation_id = #{organisation} and work_id = #{work} and state in ('DUE', 'PAID')
             order by month, place, id""")
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

    /** An instalment as it is kept. */
    record Row(long id, YearMonth month, int place, long cents, String state) {
        Instalment instalment() {
            return new Instalment(id, month, new Money(cents), state);
        }

        boolean due() {
            return state.equals("DUE");
        }
    }
}
