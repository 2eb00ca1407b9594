package org.affianca.engine.check;

import org.affianca.api.UnitId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Whether somebody may write for a unit: one's own, or one below it for a coordinator. */
public final class UnitReach {
    /** Asks the units. */
    interface UnitMapper {
        @Select("""
                select count(*) from core.unit u
                 where u.organisation_id = #{v.organisation} and u.id = #{unit} and u.active = true
                   and (exists (select 1 from core.account_unit a
                                 where a.organisation_id = u.organisation_id and a.unit_id = u.id
                                   and a.user_id = #{v.user})
                        or (#{v.coordinator} = true and exists (
                                select 1 from core.account_unit a
                                  join core.unit_within b
                                    on b.organisation_id = a.organisation_id and b.above_id = a.unit_id
                                 where a.organisation_id = u.organisation_id and a.user_id = #{v.user}
                                   and b.unit_id = u.id)))""")
        int within(@Param("v") Viewer v, @Param("unit") UnitId unit);
    }

    private final UnitMapper sql;

    public UnitReach(Mappers mappers) {
        this.sql = mappers.of(UnitMapper.class);
    }

    public boolean of(Viewer viewer, UnitId unit) {
        return sql.within(viewer, unit) > 0;
    }
}
