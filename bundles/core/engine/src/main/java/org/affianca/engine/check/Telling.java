package org.affianca.engine.check;

import java.util.List;
import java.util.Set;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * How a count of one unit is told to the viewer: exactly when it is of one's own unit, guarded when one only coordinates
 * it. Who coordinates nothing sees, outside the own units, cases of the own team alone, and may count them.
 */
public final class Telling {
    /** Asks for the viewer's units. */
    interface OwnMapper {
        @Select("""
                select a.unit_id from core.account_unit a
                 where a.organisation_id = #{v.organisation} and a.user_id = #{v.user}""")
        List<Long> units(@Param("v") Viewer v);
    }

    private final boolean all;
    private final Set<Long> own;

    private Telling(boolean all, Set<Long> own) {
        this.all = all;
        this.own = own;
    }

    public static Telling to(Viewer viewer, Mappers mappers) {
        return viewer.coordinator()
                ? new Telling(false, Set.copyOf(mappers.of(OwnMapper.class).units(viewer)))
                : new Telling(true, Set.of());
    }

    public boolean wholly(UnitId unit) {
        return all || own.contains(unit.value());
    }

    public Tally tally(UnitId unit, int count) {
        return wholly(unit) ? Tally.exact(count) : Tally.guarded(count);
    }
}
