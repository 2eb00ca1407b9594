package org.affianca.engine.casefile;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.KnownCase;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Finds people by many codes and their open cases; the codes and ids are tables, so that each is found by its key. */
interface KnownMapper {
    /** Who has a code, seen or not. */
    record PersonRow(PersonId id, String fiscalKey, String surname, String name, boolean seen) {
        String label() {
            return surname + " " + name;
        }
    }

    /** An open case of one of them. */
    record CaseRow(PersonId personId, CaseId id, String number, boolean holder, boolean writable) {
        KnownCase known() {
            return new KnownCase(id, number, holder, writable);
        }
    }

    @Select("""
            <script>
            select p.id, p.fiscal_key, p.surname, p.name, case when\s""" + Sight.PERSON + """
                   then 1 else 0 end as seen
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='code' collection='codes' separator=','>(cast(#{code} as varchar(16)))</foreach>
                   ) asked (code)
              join core.person p --DERBY-PROPERTIES constraint=PERSON_FISCAL_KEY, joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.fiscal_key = asked.code
             order by p.id
            </script>""")
    List<PersonRow> people(@Param("v") Viewer viewer, @Param("codes") List<String> codes);

    @Select("""
            <script>
            select m.person_id, c.id, c.number, case when c.holder_id = m.person_id then 1 else 0 end as holder,
                   case when\s""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
              from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='people' separator=','>(cast(#{id} as bigint))</foreach>
                   ) asked (found_id)
              join core.case_member m --DERBY-PROPERTIES index=CASE_OF_PERSON, joinStrategy=NESTEDLOOP
                on m.organisation_id = #{v.organisation} and m.person_id = asked.found_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
             where c.state not in ('CLOSED', 'ARCHIVED')
               and (m.until_day is null or m.until_day >= #{v.today})
               and\s""" + Sight.CASE + """
             order by holder desc, c.opened_on desc, c.id desc
            </script>""")
    List<CaseRow> cases(@Param("v") Viewer viewer, @Param("people") List<PersonId> people);
}
