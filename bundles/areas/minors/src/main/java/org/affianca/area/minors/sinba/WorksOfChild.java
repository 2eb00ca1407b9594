package org.affianca.area.minors.sinba;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.affianca.api.CaseId;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;

/**
 * The works of a case that regard one child: those that name the child, and those that name none and so regard all. Each is
 * read only when it is asked for, and of most a row needs the newest alone.
 */
final class WorksOfChild {
    private final Works works;
    private final PersonId child;
    private final List<WorkSummary> newestFirst;

    private WorksOfChild(Works works, PersonId child, List<WorkSummary> newestFirst) {
        this.works = works;
        this.child = child;
        this.newestFirst = newestFirst;
    }

    static WorksOfChild of(Works works, CaseId in, PersonId child) {
        List<WorkSummary> all =
                works.list(WorkFilter.ofCase(in), Paging.first(Paging.MOST)).items();
        return new WorksOfChild(
                works,
                child,
                all.stream()
                        .filter(work -> work.service().area().equals("minors") && work.stage() != Stage.VOID)
                        .toList());
    }

    /** The newest work of that service. */
    Optional<WorkSheet> newest(String service) {
        return first(work -> work.service().value().equals(service));
    }

    Optional<WorkSheet> first(Predicate<WorkSummary> which) {
        return newestFirst.stream().filter(which).flatMap(this::sheet).findFirst();
    }

    private Stream<WorkSheet> sheet(WorkSummary work) {
        return works.sheet(work.id()).filter(this::regardsTheChild).stream();
    }

    private boolean regardsTheChild(WorkSheet sheet) {
        return detail(sheet, "child").map(String.valueOf(child.value())::equals).orElse(true);
    }

    /** A detail by its name, as text. */
    static Optional<String> detail(WorkSheet sheet, String name) {
        return sheet.details().map(details -> details.get(name)).map(String::valueOf);
    }
}
