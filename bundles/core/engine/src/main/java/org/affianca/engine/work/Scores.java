package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Missing;
import org.affianca.api.queue.Point;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the areas' rules for the points of a work, for the waiting lists that count with them. */
@Component(service = Scores.class)
public final class Scores {
    private final Books books;
    private final Rulings rulings;

    @Activate
    public Scores(@Reference Books books, @Reference Policies policies) {
        this.books = books;
        this.rulings = new Rulings(policies);
    }

    /** Of a work that the actor sees; refused when the rule breaks. */
    public List<Point> of(WorkId id, LocalDate on) {
        return rulings.points(books.find(id).orElseThrow(() -> new Missing("work")), on);
    }
}
