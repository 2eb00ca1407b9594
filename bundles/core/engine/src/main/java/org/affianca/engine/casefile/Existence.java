package org.affianca.engine.casefile;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.ExistingCases;
import org.affianca.api.casefile.UnitToAsk;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whom to ask about somebody who has an open case; each question is written to the access log. */
@Component
public final class Existence implements ExistingCases {
    /** Units of open cases. */
    interface ExistenceMapper {
        /** A unit with its telephone number. */
        record Row(UnitId unitId, String telephone) {
            UnitToAsk unit() {
                return new UnitToAsk(unitId, telephone);
            }
        }

        @Select("""
                select distinct u.id as unit_id, u.telephone from core.case_member m
                  join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
                  join core.unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                 where m.organisation_id = #{v.organisation} and m.person_id = #{person}
                   and (m.until_day is null or m.until_day >= #{v.today})
                   and""" + Sight.EXISTENCE + """
                 order by u.id""")
        List<Row> units(@Param("v") Viewer v, @Param("person") PersonId person);
    }

    private final Ground ground;
    private final PersonLabels people;
    private final ExistenceMapper sql;

    @Activate
    public Existence(@Reference Ground ground) {
        this.ground = ground;
        this.people = new PersonLabels(ground.mappers());
        this.sql = ground.sql(ExistenceMapper.class);
    }

    @Override
    public List<UnitToAsk> of(PersonId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (people.of(viewer, List.of(id)).isEmpty()) {
                throw new Missing("person");
            }
            ground.sight().need("learning of existing cases", Role.EXISTENCE);
            ground.looks().seen("existing-cases", id.value());
            return sql.units(viewer, id).stream().map(ExistenceMapper.Row::unit).toList();
        });
    }
}
