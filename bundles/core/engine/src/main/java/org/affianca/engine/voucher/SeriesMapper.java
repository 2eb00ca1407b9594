package org.affianca.engine.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Series in their table; they are no personal data. */
interface SeriesMapper {
    String COUNT = """
            (select count(*) from core.voucher b
              where b.organisation_id = s.organisation_id and b.series_id = s.id and b.state =""";
    String ROW = """
            select s.id, s.version, s.name, s.prefix, s.value_cents, s.first_number, s.amount, s.received_on,
                   s.expires_on, s.shops,""" + COUNT + " 'IN_STOCK') as in_stock," + COUNT + " 'GIVEN') as given,"
            + COUNT + " 'REDEEMED') as redeemed," + COUNT + " 'VOID') as voided," + COUNT + """
             'EXPIRED') as expired, l.in_cents - l.out_cents as outstanding_cents
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.voucher_series s --DERBY-PROPERTIES index=VOUCHER_SERIES_NEWEST
              join core.ledger_account l on l.organisation_id = s.organisation_id and l.id = s.id
             where s.organisation_id = #{org}
            """;

    @Select(ROW + " and s.id = #{id}")
    Optional<SeriesRow> find(@Param("org") OrganisationId org, @Param("id") VoucherSeriesId id);

    @Select("<script>" + ROW + """
            <if test="after.isPresent()"> and #{after} &gt; s.id</if>
             order by s.id desc fetch first #{most} rows only</script>""")
    List<SeriesRow> list(
            @Param("org") OrganisationId org, @Param("after") Optional<Long> after, @Param("most") int most);

    /** Lets others wait who move vouchers of the series, and says whether there is one of that version. */
    @Update("""
            update core.voucher_series set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int turn(
            @Param("v") Viewer viewer,
            @Param("id") VoucherSeriesId id,
            @Param("version") int version,
            @Param("at") Instant at);

    @Update("update core.voucher_series set version = version where organisation_id = #{org} and id = #{id}")
    void hold(@Param("org") OrganisationId org, @Param("id") VoucherSeriesId id);

    @Insert("""
            insert into core.voucher_series (organisation_id, id, version, name, prefix, value_cents, first_number, amount,
                   received_on, expires_on, shops, created_at, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.name}, #{d.prefix}, #{d.value}, #{d.first}, #{d.count},
                   #{d.receivedOn}, #{d.expiresOn}, #{d.shops}, #{at}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("id") VoucherSeriesId id,
            @Param("d") VoucherSeriesData data,
            @Param("at") Instant at);

    /** A voucher that comes into stock. */
    record Fresh(VoucherId id, int number) {}

    @Insert("""
            <script>
            insert into core.voucher (organisation_id, id, version, series_id, number, state, note, changed_at, changed_by)
            values
            <foreach item='one' collection='all' separator=','>
                (#{v.organisation}, #{one.id}, 1, #{id}, #{one.number}, 'IN_STOCK', '', #{at}, #{v.user})
            </foreach>
            </script>""")
    void fill(
            @Param("v") Viewer viewer,
            @Param("id") VoucherSeriesId id,
            @Param("all") List<Fresh> all,
            @Param("at") Instant at);

    @Select("""
            select s.version, a.label, s.changed_at from core.voucher_series s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{org} and s.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") VoucherSeriesId id);
}
