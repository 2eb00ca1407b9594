package org.affianca.engine.look;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The names of those whose data was looked at, as far as the viewer may read them; the others have no entry. */
final class LookedAt {
    /** Names of persons. */
    interface LookedAtMapper {
        /** A person's name. */
        record Row(PersonId id, String surname, String name) {
            String label() {
                return surname + " " + name;
            }
        }

        @Select("""
                <script>
                select p.id, p.surname, p.name from --DERBY-PROPERTIES joinOrder=FIXED
                       (values
                       <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                       ) chosen (found_id)
                  join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                    on p.organisation_id = #{v.organisation} and p.id = chosen.found_id
                 where""" + Sight.PERSON_LOOKED_AT + "</script>")
        Set<Row> names(@Param("v") Viewer v, @Param("ids") Set<PersonId> ids);
    }

    private final LookedAtMapper sql;

    LookedAt(Mappers mappers) {
        this.sql = mappers.of(LookedAtMapper.class);
    }

    Map<PersonId, String> of(Viewer viewer, Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.names(viewer, Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(LookedAtMapper.Row::id, LookedAtMapper.Row::label));
    }
}
