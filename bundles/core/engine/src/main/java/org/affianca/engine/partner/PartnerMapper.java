package org.affianca.engine.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.partner.Agreement;
import org.affianca.api.partner.Partner;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What partners and agreements have beside the words all entries share. */
interface PartnerMapper {
    /** A row of core.partner. */
    record PartnerRow(long entryId, String fiscalCode, String address, String phone, String mail, String note) {}

    /** A row of core.agreement. */
    record AgreementRow(long entryId, String reference, Optional<Long> ceiling, boolean processor, String terms) {}

    @Select("<script>select t.entry_id, t.fiscal_code, t.address, t.phone, t.mail, t.note from core.partner t"
            + Which.ONES + "</script>")
    List<PartnerRow> partners(@Param("v") Viewer v, @Param("which") Which which);

    @Select("<script>select t.entry_id, t.reference, t.ceiling, t.processor, t.terms from core.agreement t" + Which.ONES
            + "</script>")
    List<AgreementRow> agreements(@Param("v") Viewer v, @Param("which") Which which);

    @Insert("""
            insert into core.partner (organisation_id, entry_id, version, fiscal_code, address, phone, mail, note)
            values (#{v.organisation}, #{id}, #{version}, #{p.fiscalCode}, #{p.address}, #{p.phone}, #{p.mail},
                   #{p.note})""")
    void keepPartner(
            @Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("p") Partner partner);

    @Insert("""
            insert into core.agreement (organisation_id, entry_id, version, reference, ceiling, processor, terms)
            values (#{v.organisation}, #{id}, #{version}, #{a.reference}, #{a.ceiling,jdbcType=BIGINT},
                   #{a.processor}, #{a.terms})""")
    void keepAgreement(
            @Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("a") Agreement agreement);

    @Select("""
            select e.title from core.register_entry e
             where e.organisation_id = #{v.organisation} and e.id = #{id} and e.register = 'partner'""")
    Optional<String> name(@Param("v") Viewer v, @Param("id") long id);

    @Select("""
            select e.id
              from core.register_service s
              join core.register_entry e
                on e.organisation_id = s.organisation_id and e.id = s.entry_id and e.version = s.version
             where s.organisation_id = #{v.organisation} and s.service = #{service} and e.register = 'agreement'
               and #{on} >= e.from_day and (e.until_day is null or e.until_day >= #{on}) and""" + Sight.ENTRY + """
             order by e.title_key, e.id
             fetch first 200 rows only""")
    List<Long> covering(@Param("v") Viewer v, @Param("service") ServiceCode service, @Param("on") LocalDate on);
}
