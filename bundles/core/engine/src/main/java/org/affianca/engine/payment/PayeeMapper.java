package org.affianca.engine.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.PayeeId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.payee. */
interface PayeeMapper {
    /** The payee {@code y} may be seen. */
    String SEEN = """
             (y.person_id is null or exists (select 1 from core.person p
                 where p.organisation_id = y.organisation_id and p.id = y.person_id and\s""" + Sight.PERSON + ")) ";

    String COLUMNS = """
            select y.id, y.version, y.type, y.name, y.name_key, y.person_id, y.tax_code, y.iban, y.active,
                   l.in_cents - l.out_cents as owed
              from core.payee y
            """;

    String JOIN = """
              join core.ledger_account l on l.organisation_id = y.organisation_id and l.id = y.id
             where y.organisation_id = #{v.organisation} and\s""" + SEEN;

    @Select(COLUMNS + JOIN + " and y.id = #{id}")
    Optional<PayeeRow> find(@Param("v") Viewer v, @Param("id") PayeeId id);

    @Select("<script>" + COLUMNS + """
                   --DERBY-PROPERTIES index=PAYEES_BY_NAME
            """ + JOIN + """
            <if test="!from.isEmpty()"> and y.name_key &gt;= #{from} and y.name_key &lt; #{end}</if>
            <if test="after != null">
               and y.name_key &gt;= #{after.key} and (y.name_key &gt; #{after.key} or y.id &gt; #{after.id})
            </if>
             order by y.name_key, y.id
             fetch first #{most} rows only</script>""")
    List<PayeeRow> list(
            @Param("v") Viewer v,
            @Param("from") String from,
            @Param("end") String end,
            @Param("after") PayeeRow.@org.jspecify.annotations.Nullable Place after,
            @Param("most") int most);

    @Select("select count(*) from core.person p where p.id = #{person} and " + Sight.PERSON)
    int person(@Param("v") Viewer v, @Param("person") PersonId person);

    @Insert("""
            insert into core.payee (organisation_id, id, version, type, name, name_key, person_id, tax_code, iban, active,
                changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.type}, #{d.name}, #{key}, #{d.person,jdbcType=BIGINT}, #{d.taxCode},
                #{d.iban}, #{d.active}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") PayeeId id,
            @Param("d") PayeeData data,
            @Param("key") String key,
            @Param("at") Instant at);

    @Update("""
            update core.payee set version = version + 1, type = #{d.type}, name = #{d.name}, name_key = #{key},
                person_id = #{d.person,jdbcType=BIGINT}, tax_code = #{d.taxCode}, iban = #{d.iban},
                active = #{d.active}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") PayeeId id,
            @Param("version") int version,
            @Param("d") PayeeData data,
            @Param("key") String key,
            @Param("at") Instant at);

    @Select("""
            select y.version, a.label, y.changed_at from core.payee y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.changed_by
             where y.organisation_id = #{org} and y.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") PayeeId id);
}
