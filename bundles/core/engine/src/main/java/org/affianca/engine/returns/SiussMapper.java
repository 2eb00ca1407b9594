package org.affianca.engine.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What was paid between two days, and the declarations by which it was granted. */
interface SiussMapper {
    // "Begun by the last day" is not asked of a taking in charge: a row tells what is known on the day it is made.
    @Select("""
            <script>
            select w.id as work_id, w.case_id, c.number as case_number, u.label_it as unit,
                   w.service, w.from_day, w.until_day, s.cents, s.paid_on, s.months, p.id as person_id, p.surname, p.name,
                   p.fiscal_code, p.fiscal_key, p.birth_date, p.birth_place, p.sex, p.citizenship,
                   coalesce(q.protocol, '') as protocol, coalesce(q.benefit, '') as benefit,
                   (select count(*) from core.case_episode e
                     where e.organisation_id = w.organisation_id and e.case_id = w.case_id and e.charged_on is not null
                       and (e.until_day is null or e.until_day >= #{from})) as charges,
                   (select count(*) from core.case_episode e
                     where e.organisation_id = w.organisation_id and e.case_id = w.case_id and e.charged_on is null
                       and e.until_day is null) as undecided
              from (select i.work_id, sum(i.amount_cents) as cents, max(i.paid_on) as paid_on,
                           count(distinct i.month) as months
                      from core.instalment i --DERBY-PROPERTIES index=INSTALMENTS_PAID
                     where i.organisation_id = #{v.organisation} and i.paid_on between #{from} and #{until}
                       and i.work_id > #{after} and i.state = 'PAID'
                     group by i.work_id) s
              join core.works w on w.organisation_id = #{v.organisation} and w.id = s.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
              join core.person p on p.organisation_id = c.organisation_id and p.id = c.holder_id
              left join core.means_enquiry q on q.organisation_id = w.organisation_id and q.work_id = w.id
             where""" + Sight.RETURNED + """
            <if test='untold.size() > 0'>
               and w.service not in <foreach item='one' collection='untold' open='(' separator=',' close=')'>#{one}</foreach>
            </if>
             order by w.id
             fetch first #{most} rows only
            </script>""")
    List<PaidRow> paid(
            @Param("v") Viewer viewer,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("after") long after,
            @Param("untold") List<String> untold,
            @Param("most") int most);

    /** The newest first; what somebody only stated is none. */
    @Select("""
            <script>
            select m.person_id, t.work_id, t.dsu, t.signed_on, t.from_day, t.until_day
              from (values <foreach item='one' collection='people' separator=','>(cast(#{one} as bigint))</foreach>) asked (id)
              join core.means_member m --DERBY-PROPERTIES index=MEANS_OF_MEMBER
                on m.organisation_id = #{v.organisation} and m.person_id = asked.id
              join core.means_test t on t.organisation_id = m.organisation_id and t.id = m.means_test_id
             where t.withdrawn_because = '' and t.source &lt;&gt; 'stated' and t.dsu &lt;&gt; ''
               and t.until_day >= #{from} and #{until} >= t.from_day
             order by m.person_id, t.from_day desc, t.id desc
            </script>""")
    List<Declared> declarations(
            @Param("v") Viewer viewer,
            @Param("people") List<PersonId> people,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    /** A declaration of means that speaks for a person; {@code workId} is the one it was asked for. */
    record Declared(
            PersonId personId,
            Optional<Long> workId,
            String dsu,
            LocalDate signedOn,
            LocalDate fromDay,
            LocalDate untilDay) {
        boolean askedFor(WorkId work) {
            return workId.filter(id -> id == work.value()).isPresent();
        }

        boolean heldOn(LocalDate day) {
            return !day.isBefore(fromDay) && !day.isAfter(untilDay);
        }
    }
}
