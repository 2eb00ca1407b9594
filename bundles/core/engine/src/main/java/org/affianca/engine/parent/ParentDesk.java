package org.affianca.engine.parent;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.PersonId;
import org.affianca.api.parent.Holder;
import org.affianca.api.parent.Parents;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.parent.ParentMapper.HolderRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what stands about a child and tells what each parent may have. */
@Component
public final class ParentDesk implements Parents {
    private static final int OF_AGE = 18;

    private final Ground ground;
    private final ParentMapper sql;

    @Activate
    public ParentDesk(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ParentMapper.class);
    }

    @Override
    public List<Holder> of(PersonId child, Optional<LocalDate> on) {
        ground.sight().need("what parents may have", WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            ParentMapper.ChildRow row = sql.child(viewer, child).orElseThrow(() -> new Missing("person"));
            ground.looks().seen("person-parents", child.value());
            if (sql.cases(viewer, child) == 0) {
                return List.of();
            }
            Standings all = standings(viewer, row, on.orElse(viewer.today()));
            return all.holders().stream().map(all::of).toList();
        });
    }

    private Standings standings(Viewer viewer, ParentMapper.ChildRow child, LocalDate on) {
        List<HolderRow> holders = sql.holders(viewer, child.id(), on);
        List<PersonId> ids = Stream.concat(
                        Stream.of(child.id()), holders.stream().map(HolderRow::personId))
                .distinct()
                .toList();
        boolean minor = child.birthDate()
                .map(born -> born.plusYears(OF_AGE).isAfter(on))
                .orElse(true);
        return new Standings(
                child.id(),
                minor,
                holders,
                sql.limits(viewer, child.id(), on),
                sql.powers(viewer, child.id(), on),
                sql.conflicts(viewer, ids, on),
                sql.barriers(viewer, ids, on));
    }
}
