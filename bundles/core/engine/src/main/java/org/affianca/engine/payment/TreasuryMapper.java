package org.affianca.engine.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Treasury;
import org.affianca.api.payment.TreasuryData;
import org.affianca.api.payment.TreasuryId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.treasury. */
interface TreasuryMapper {
    /** A bank account with what the ledger says was paid. */
    record Row(TreasuryId id, int version, String name, String holder, String iban, String bic, Money paid) {
        Treasury treasury() {
            return new Treasury(id, version, new TreasuryData(name, holder, iban, bic), paid);
        }
    }

    String ROW = """
            select b.id, b.version, b.name, b.holder, b.iban, b.bic, l.in_cents - l.out_cents as paid
              from core.treasury b
              join core.ledger_account l on l.organisation_id = b.organisation_id and l.id = b.id
             where b.organisation_id = #{org}
            """;

    @Select(ROW + " and b.id = #{id}")
    Optional<Row> find(@Param("org") OrganisationId org, @Param("id") TreasuryId id);

    @Select(ROW + " order by b.id fetch first 200 rows only")
    List<Row> all(@Param("org") OrganisationId org);

    @Insert("""
            insert into core.treasury (organisation_id, id, version, name, holder, iban, bic, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.name}, #{d.holder}, #{d.iban}, #{d.bic}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v, @Param("id") TreasuryId id, @Param("d") TreasuryData data, @Param("at") Instant at);

    @Update("""
            update core.treasury set version = version + 1, name = #{d.name}, holder = #{d.holder}, iban = #{d.iban},
                bic = #{d.bic}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") TreasuryId id,
            @Param("version") int version,
            @Param("d") TreasuryData data,
            @Param("at") Instant at);

    @Select("""
            select b.version, a.label, b.changed_at from core.treasury b
              join core.account a on a.organisation_id = b.organisation_id and a.id = b.changed_by
             where b.organisation_id = #{org} and b.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") TreasuryId id);
}
