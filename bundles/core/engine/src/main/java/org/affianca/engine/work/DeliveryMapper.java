package org.affianca.engine.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.work.Delivery;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps what was delivered by day, and the months it is gathered in. */
interface DeliveryMapper {
    @Select("""
            select month, version, confirmed, due_cents, how from core.delivery_month
             where organisation_id = #{organisation} and work_id = #{work} and month = #{month}""")
    Optional<MonthRow> month(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("month") YearMonth month);

    @Select("""
            select on_day, quantity, absence from core.delivery
             where organisation_id = #{organisation} and work_id = #{work} and on_day between #{first} and #{last}
             order by on_day""")
    List<DayRow> days(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);

    @Select("""
            select on_day, provider from core.delivery
             where organisation_id = #{organisation} and work_id = #{work} and on_day between #{first} and #{last}""")
    List<Provided> provided(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);

    @Delete("""
            delete from core.delivery
             where organisation_id = #{organisation} and work_id = #{work} and on_day between #{first} and #{last}""")
    void clear(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);

    @Insert("""
            insert into core.delivery (organisation_id, work_id, on_day, quantity, absence, provider)
            values (#{organisation}, #{work}, #{d.on}, #{d.quantity}, #{d.absence}, #{provider})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("d") Delivery delivery,
            @Param("provider") String provider);

    @Insert("""
            insert into core.delivery_month (organisation_id, work_id, month, version, confirmed, due_cents, how, reason,
                changed_at, changed_by)
            values (#{organisation}, #{work}, #{m.month}, #{m.version}, #{m.confirmed}, #{m.dueCents}, #{m.how},
                #{reason}, #{now}, #{by})""")
    void begin(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("m") MonthRow month,
            @Param("reason") String reason,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.delivery_month set version = #{m.version}, confirmed = #{m.confirmed},
                due_cents = #{m.dueCents}, how = #{m.how}, reason = #{reason}, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and work_id = #{work} and month = #{m.month}""")
    void write(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("m") MonthRow month,
            @Param("reason") String reason,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Select("""
            select m.version, a.label, m.changed_at from core.delivery_month m
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.changed_by
             where m.organisation_id = #{organisation} and m.work_id = #{work} and m.month = #{month}""")
    Changed changed(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("month") YearMonth month);

    /** A month as it is kept; what is due and how are fixed once it is confirmed. */
    record MonthRow(YearMonth month, int version, boolean confirmed, long dueCents, String how) {}

    /** Who delivered on a day. */
    record Provided(LocalDate onDay, String provider) {}

    /** A day as it is kept. */
    record DayRow(LocalDate onDay, BigDecimal quantity, Optional<String> absence) {
        Delivery delivery() {
            BigDecimal plain = quantity.stripTrailingZeros();
            return new Delivery(onDay, plain.scale() < 0 ? plain.setScale(0) : plain, absence.map(Code::new));
        }
    }
}
