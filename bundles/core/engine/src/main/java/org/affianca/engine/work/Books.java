package org.affianca.engine.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Code;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.details.RowKey;
import org.affianca.engine.details.Rows;
import org.affianca.engine.details.Shape;
import org.affianca.engine.event.Reasons;
import org.affianca.engine.figure.HouseFigures;
import org.affianca.engine.norm.DeadlineBook;
import org.affianca.engine.norm.NormTerms;
import org.affianca.engine.norm.Reckoner;
import org.affianca.engine.person.PersonFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books in which works are kept: opens a work with all that is known of it, for looking or for writing. */
@Component(service = Books.class)
public final class Books {
    final WorkMapper works;
    final StepMapper steps;
    final DeadlineMapper deadlines;
    final InForceMapper inForce;
    final DeliveryMapper deliveries;
    final InstalmentMapper instalments;
    final Rows rows;
    final Shelf shelf;
    final AccessLog looks;
    final CaseLock cases;
    final Listing listing;
    final DeadlineBook book;
    private final HouseFigures figures;
    private final HolderMeans means;
    private final Sight sight;
    private final PersonFacts persons;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final Mappers mappers;

    @Activate
    public Books(
            @Reference Mappers mappers,
            @Reference Rows rows,
            @Reference Shelf shelf,
            @Reference Sight sight,
            @Reference AccessLog looks,
            @Reference PersonFacts persons,
            @Reference EventLog events,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.works = mappers.of(WorkMapper.class);
        this.steps = mappers.of(StepMapper.class);
        this.deadlines = mappers.of(DeadlineMapper.class);
        this.inForce = mappers.of(InForceMapper.class);
        this.deliveries = mappers.of(DeliveryMapper.class);
        this.instalments = mappers.of(InstalmentMapper.class);
        this.cases = new CaseLock(mappers);
        this.listing = new Listing(mappers, sight, shelf);
        this.rows = rows;
        this.shelf = shelf;
        this.figures = new HouseFigures(mappers, shelf);
        this.means = new HolderMeans(mappers);
        this.sight = sight;
        this.looks = looks;
        this.persons = persons;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.mappers = mappers;
        this.book = new DeadlineBook(mappers, ids, clock);
    }

    NormTerms norms(WorkingDays calendar) {
        return new NormTerms(shelf, new Reckoner(calendar, clock.getZone()), clock.getZone(), mappers);
    }

    Sight sight() {
        return sight;
    }

    Viewer viewer() {
        return sight.viewer();
    }

    OrganisationId organisation() {
        return viewer().organisation();
    }

    UserId user() {
        return viewer().user();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    long nextId() {
        return ids.next();
    }

    void happened(CaseEvent event) {
        events.happened(event);
    }

    Optional<Subject> find(WorkId id) {
        return works.find(viewer(), id).map(this::subject);
    }

    /** The work, for one who may write to it; others wait until the transaction ends. */
    Subject forWriting(WorkId id) {
        works.lock(organisation(), id);
        Subject subject = find(id).orElseThrow(() -> new Missing("work"));
        if (!subject.row().writable()) {
            throw new Forbidden("writing to this work");
        }
        return subject;
    }

    /** The work, for one who may write what was delivered: staff of the case, or of a partner engaged for it today. */
    Subject forDelivering(WorkId id) {
        return viewer().provider() ? engaged(id).orElseThrow(() -> new Missing("work")) : forWriting(id);
    }

    /** The work, for a partner's staff; others wait until the transaction ends. */
    Optional<Subject> engaged(WorkId id) {
        works.lock(organisation(), id);
        return works.engaged(viewer(), id).map(this::subject);
    }

    /** The same, refused when nothing can be changed now. */
    Subject changeable(WorkId id) {
        Subject subject = forWriting(id);
        subject.hindrance().ifPresent(reason -> {
            throw new Refused(reason);
        });
        if (!subject.row().stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
        return subject;
    }

    void mustBeCurrent(WorkRow row, int version) {
        if (row.version() != version) {
            throw works.changed(organisation(), row.id()).stale();
        }
    }

    List<Deadline> deadlines(WorkId id) {
        return deadlines.of(organisation(), List.of(id)).stream()
                .map(row -> row.deadline(shelf))
                .toList();
    }

    /** The last time the work took one of these steps while it was open. */
    Optional<StepTaken> lastStep(WorkId id, Set<String> steps) {
        return this.steps.history(organisation(), id).stream()
                .map(StepMapper.Row::taken)
                .filter(line -> line.stage().isOpen() && steps.contains(line.step()))
                .reduce((earlier, later) -> later);
    }

    /** The stretches during which the work was paused, with the step just taken. */
    List<Period> pauses(WorkId id) {
        return find(id).map(Subject::pauses).orElse(List.of());
    }

    /** Writes a line of the history that a change of the work made. */
    void line(WorkRow after, StepTaken line) {
        steps.insert(
                organisation(),
                nextId(),
                after.id(),
                after.version(),
                line,
                line.outcome().map(Code::value),
                line.advice().map(Ways::of),
                Reasons.write(line.advice().map(Advice::reasons).orElse(List.of())),
                user());
    }

    /** What is kept of the fields of a shape, whichever version the work goes by. */
    Map<String, Object> values(Shape shape, WorkId id) {
        return rows.find(shape, RowKey.of(organisation(), id)).orElse(Map.of());
    }

    private Subject subject(WorkRow row) {
        Optional<Integer> version = row.kind() == Kind.PLAN
                ? inForce.of(organisation(), List.of(row.id())).stream()
                        .map(InForceMapper.Row::number)
                        .findFirst()
                : Optional.empty();
        List<StepTaken> history = steps.history(organisation(), row.id()).stream()
                .map(StepMapper.Row::taken)
                .toList();
        Optional<Definition> definition = shelf.definition(row.service(), row.definition());
        Optional<Shape> shape = definition.flatMap(Definition::shape);
        return new Subject(
                row,
                row.work(deadlines(row.id()), version),
                definition.map(Definition::service),
                shape,
                shelf.shape(row.service()),
                shape.map(s -> values(s, row.id())).orElse(Map.of()),
                history,
                persons.find(organisation(), row.holderId())
                        .orElseThrow(() -> new IllegalStateException("no holder of case " + row.caseId())),
                figures.once(organisation(), row.service().area()),
                means.once(viewer(), row));
    }
}
