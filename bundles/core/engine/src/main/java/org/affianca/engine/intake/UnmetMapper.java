package org.affianca.engine.intake;

import java.time.Instant;
import java.util.List;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.intake.UnmetCount;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Counts what was asked for in vain. */
interface UnmetMapper {
    /** A count over all that the viewer sees. */
    record UnmetRow(String service, String reason, int contacts, int persons) {
        UnmetCount exact() {
            return new UnmetCount(service, reason, Tally.exact(contacts), Tally.exact(persons));
        }
    }

    /** A count of one unit. */
    record UnitRow(UnitId unitId, String service, String reason, int contacts, int persons) {}

    /** Begins with the contacts of the period by the index of their time; Derby would read all demands ever made. */
    @Select("""
            <script>
            select t.service, t.reason, count(distinct k.id) as contacts, count(distinct k.person_id) as persons
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.contact k --DERBY-PROPERTIES index=CONTACTS_NEWEST
              join core.contact_unmet t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on t.organisation_id = k.organisation_id and t.contact_id = k.id and t.until_version is null
             where k.organisation_id = #{v.organisation} and k.taken_at >= #{from} and #{until} > k.taken_at
            <if test="unit != null">and k.unit_id = #{unit}</if>
               and""" + Sight.CONTACT + """
             group by t.service, t.reason
             order by contacts desc, t.service, t.reason
             fetch first 1000 rows only
            </script>""")
    List<UnmetRow> count(
            @Param("v") Viewer v,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("unit") @Nullable UnitId unit);

    /** The same, each unit by itself: what is told of several units is made of what is told of each. */
    @Select("""
            <script>
            select k.unit_id, t.service, t.reason, count(distinct k.id) as contacts,
                   count(distinct k.person_id) as persons
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.contact k --DERBY-PROPERTIES index=CONTACTS_NEWEST
              join core.contact_unmet t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on t.organisation_id = k.organisation_id and t.contact_id = k.id and t.until_version is null
             where k.organisation_id = #{v.organisation} and k.taken_at >= #{from} and #{until} > k.taken_at
            <if test="unit != null">and k.unit_id = #{unit}</if>
               and""" + Sight.CONTACT + """
             group by k.unit_id, t.service, t.reason
             order by k.unit_id, t.service, t.reason
             fetch first 20000 rows only
            </script>""")
    List<UnitRow> byUnit(
            @Param("v") Viewer v,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("unit") @Nullable UnitId unit);
}
