package org.affianca.engine.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All that may stand against closing a case: work, payments and deadlines, and what other rooms of the engine add. */
@Component(service = AllMatters.class)
public final class AllMatters {
    private final List<OpenMatters> own;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<OpenMatters> others = List.of();

    @Activate
    public AllMatters(@Reference Mappers mappers) {
        this.own = List.of(new OpenWork(mappers), new OpenPayments(mappers), new OpenDeadlines(mappers));
    }

    List<Because> of(Viewer viewer, CaseId id) {
        return Stream.concat(own.stream(), others.stream())
                .flatMap(matters -> matters.of(viewer, id).stream())
                .toList();
    }
}
