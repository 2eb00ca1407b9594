package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.UnmanagedCase;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Open cases whose manager can no longer sign in; begins with the accounts that were switched off, which are few. */
interface UnmanagedMapper {
    /** A case that was left behind. */
    record Row(CaseId id, int version, String number, UnitId unitId, Secrecy secrecy, String label, LocalDate fromDay) {
        UnmanagedCase unmanaged() {
            return new UnmanagedCase(id, version, number, unitId, secrecy, label, fromDay);
        }
    }

    String LEFT_BEHIND = """
            select c.id, c.version, c.number, c.unit_id, c.secrecy, a.label, t.from_day
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.account a
              join core.case_team t --DERBY-PROPERTIES index=TEAM_OF_USER, joinStrategy=NESTEDLOOP
                on t.organisation_id = a.organisation_id and t.user_id = a.id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = t.organisation_id and c.id = t.case_id
             where a.organisation_id = #{v.organisation} and a.active = false and t.role = 'manager'
               and #{v.today} >= t.from_day and (t.until_day is null or t.until_day >= #{v.today})
               and c.state not in ('CLOSED', 'ARCHIVED') and""" + Sight.COORDINATED + " and not" + Wall.BEFORE_CASE;

    @Select(LEFT_BEHIND + " and c.id > #{after} order by c.id fetch first #{most} rows only")
    List<Row> page(@Param("v") Viewer v, @Param("after") long after, @Param("most") int most);

    @Select(LEFT_BEHIND + " and c.id = #{id}")
    Optional<Row> find(@Param("v") Viewer v, @Param("id") CaseId id);
}
