package org.affianca.engine.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What a partner's staff may read: a line of an order, and never more of the case than that. */
interface OrderMapper {
    /** The residence is the register's view of today, in which a secret one never stands. */
    record Row(
            long id,
            WorkId workId,
            ServiceCode service,
            String surname,
            String name,
            boolean unsafeContacts,
            String street,
            String postcode,
            String municipality,
            boolean contact,
            LocalDate fromDay,
            Optional<LocalDate> untilDay) {}

    String ROW = """
            select o.id, o.work_id, w.service, p.surname, p.name, p.unsafe_contacts, p.street, p.postcode, p.municipality,
                   o.contact, o.from_day, o.until_day
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.account_partner m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
              join core.engagement o --DERBY-PROPERTIES index=ENGAGEMENT_OF_PARTNER, joinStrategy=NESTEDLOOP
                on o.organisation_id = m.organisation_id and o.partner_id = m.partner_id
              join core.works w --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on w.organisation_id = o.organisation_id and w.id = o.work_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = c.organisation_id and p.id = c.holder_id
             where m.organisation_id = #{v.organisation} and m.user_id = #{v.user} and w.stage in ('WAITING', 'RUNNING', 'PAUSED') and""" + Sight.ENGAGED;

    @Select("<script>" + ROW + """
            <if test="after != null"> and #{after} > o.id</if>
             order by o.id desc
             fetch first #{most} rows only</script>""")
    List<Row> mine(@Param("v") Viewer v, @Param("after") @Nullable Long after, @Param("most") int most);

    @Select(ROW + "  and o.work_id = #{work} order by o.id desc fetch first 1 rows only")
    Optional<Row> find(@Param("v") Viewer v, @Param("work") WorkId work);
}
