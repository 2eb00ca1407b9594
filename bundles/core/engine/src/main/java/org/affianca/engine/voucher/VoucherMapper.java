package org.affianca.engine.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Vouchers in their table; one that was given is seen with its work. */
interface VoucherMapper {
    String COLUMNS = """
            select b.id, b.version, b.series_id, s.prefix, b.number, s.value_cents, s.expires_on, b.state, b.work_id,
                   b.chapter_id, b.given_on, b.settled_on, b.note
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.voucher b --DERBY-PROPERTIES""";
    String SERIES = """

              join core.voucher_series s on s.organisation_id = b.organisation_id and s.id = b.series_id
            """;

    @Select(COLUMNS + " index=VOUCHERS_OF_WORK" + SERIES + """
             where b.organisation_id = #{org} and b.work_id = #{work}
             order by b.id fetch first 1000 rows only""")
    List<VoucherRow> ofWork(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Select(COLUMNS + " index=VOUCHERS_IN_SERIES" + SERIES + """
             where b.organisation_id = #{org} and b.series_id = #{id} and b.state = #{state}
             order by b.number fetch first #{most} rows only""")
    List<VoucherRow> inState(
            @Param("org") OrganisationId org,
            @Param("id") VoucherSeriesId id,
            @Param("state") VoucherState state,
            @Param("most") int most);

    @Select("""
            <script>
            select b.id, b.version, b.series_id, s.prefix, b.number, s.value_cents, s.expires_on, b.state, b.work_id,
                   b.chapter_id, b.given_on, b.settled_on, b.note
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='n' collection='numbers' separator=','>(cast(#{n} as int))</foreach>
                   ) asked (number)
              join core.voucher b --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, constraint=VOUCHER_NUMBER
                on b.organisation_id = #{org} and b.series_id = #{id} and b.number = asked.number
              join core.voucher_series s on s.organisation_id = b.organisation_id and s.id = b.series_id
             order by b.number
            </script>""")
    List<VoucherRow> numbered(
            @Param("org") OrganisationId org, @Param("id") VoucherSeriesId id, @Param("numbers") List<Integer> numbers);

    /** A work for which vouchers may be given. */
    record Served(WorkId id, CaseId caseId, ServiceCode service, Kind kind, boolean writable) {}

    @Select("""
            select w.id, w.case_id, w.service, w.kind, case when""" + Sight.CASE_WRITE + """
            then 1 else 0 end as writable
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<Served> work(@Param("v") Viewer viewer, @Param("id") WorkId id);

    @Update("""
            <script>
            update core.voucher
               set version = version + 1, state = 'GIVEN', work_id = #{work}, chapter_id = #{chapter}, given_on = #{on},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and state = 'IN_STOCK' and id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    int give(
            @Param("v") Viewer viewer,
            @Param("ids") List<VoucherId> ids,
            @Param("work") WorkId work,
            @Param("chapter") long chapter,
            @Param("on") LocalDate on,
            @Param("at") Instant at);

    @Update("""
            <script>
            update core.voucher
               set version = version + 1, state = #{state}, redemption_id = #{redemption,jdbcType=BIGINT},
                   settled_on = #{on}, note = #{note}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    int settle(
            @Param("v") Viewer viewer,
            @Param("ids") List<VoucherId> ids,
            @Param("state") VoucherState state,
            @Param("redemption") Optional<Long> redemption,
            @Param("on") LocalDate on,
            @Param("note") String note,
            @Param("at") Instant at);

    @Insert("""
            insert into core.voucher_redemption (organisation_id, id, series_id, shop_id, payment_id, on_day, cents,
                   entered_at, entered_by)
            values (#{v.organisation}, #{id}, #{series}, #{shop}, #{payment}, #{on}, #{cents}, #{at}, #{v.user})""")
    void redeemed(
            @Param("v") Viewer viewer,
            @Param("id") long id,
            @Param("series") VoucherSeriesId series,
            @Param("shop") PayeeId shop,
            @Param("payment") PaymentId payment,
            @Param("on") LocalDate on,
            @Param("cents") long cents,
            @Param("at") Instant at);

    @Select("""
            select b.version, a.label, b.changed_at from core.voucher b
              join core.account a on a.organisation_id = b.organisation_id and a.id = b.changed_by
             where b.organisation_id = #{org} and b.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") VoucherId id);
}
