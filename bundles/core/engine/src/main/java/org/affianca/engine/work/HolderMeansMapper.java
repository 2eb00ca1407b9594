package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.Means;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The means of a person as rules are told of them: tests that are more than a word, and what is paid in other works. */
interface HolderMeansMapper {
    @Select("""
            select f.type, f.isee_cents, f.from_day, f.until_day
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.means_member m --DERBY-PROPERTIES index=MEANS_OF_MEMBER
              join core.means_test f on f.organisation_id = m.organisation_id and f.id = m.means_test_id
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
             where m.organisation_id = #{v.organisation} and m.person_id = #{person} and f.withdrawn_because = ''
               and f.source <> 'stated' and #{v.caseworker} = true and""" + Sight.PERSON + """
             order by f.from_day desc, f.id desc
             fetch first 20 rows only""")
    List<TestRow> tests(@Param("v") Viewer viewer, @Param("person") PersonId person);

    @Select("""
            select w.service, i.month, i.amount_cents
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_member m --DERBY-PROPERTIES index=CASE_OF_PERSON
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
              join core.works w --DERBY-PROPERTIES index=WORKS_OF_CASE
                on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.instalment i --DERBY-PROPERTIES index=INSTALMENTS_OF_WORK
                on i.organisation_id = w.organisation_id and i.work_id = w.id
             where m.organisation_id = #{v.organisation} and m.person_id = #{person} and w.id <> #{work}
               and i.month >= #{since} and i.state in ('DUE', 'PAID') and""" + Sight.WORK + """
             order by i.month, i.id
             fetch first 500 rows only""")
    List<ReceivedRow> received(
            @Param("v") Viewer viewer,
            @Param("person") PersonId person,
            @Param("work") WorkId work,
            @Param("since") String since);

    /** A means test in force from and until a day. */
    record TestRow(String type, long iseeCents, LocalDate fromDay, LocalDate untilDay) {
        Means.Test test() {
            return new Means.Test(type, new Money(iseeCents), Period.of(fromDay, untilDay));
        }
    }

    /** An instalment of another work. */
    record ReceivedRow(ServiceCode service, YearMonth month, long amountCents) {
        Means.Received received() {
            return new Means.Received(service, month, new Money(amountCents));
        }
    }
}
