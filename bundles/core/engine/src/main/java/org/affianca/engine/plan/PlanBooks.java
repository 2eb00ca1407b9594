package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books in which plans are kept: opens one for looking or for writing, and closes it with its event. */
@Component(service = PlanBooks.class)
public final class PlanBooks {
    final Ground ground;
    final PlanMapper plans;
    final SigningMapper signing;
    final CourseMapper course;
    final ReviewMapper reviews;
    final Contents contents;
    final Shelf shelf;

    @Activate
    public PlanBooks(@Reference Ground ground, @Reference Shelf shelf) {
        this.ground = ground;
        this.plans = ground.sql(PlanMapper.class);
        this.signing = ground.sql(SigningMapper.class);
        this.course = ground.sql(CourseMapper.class);
        this.reviews = ground.sql(ReviewMapper.class);
        this.contents = new Contents(ground.mappers());
        this.shelf = shelf;
    }

    Viewer viewer() {
        return ground.viewer();
    }

    OrganisationId organisation() {
        return viewer().organisation();
    }

    UserId user() {
        return viewer().user();
    }

    LocalDate today() {
        return LocalDate.now(ground.clock());
    }

    Flaws flaws() {
        return new Flaws(ground.codes());
    }

    Key key(PlanRow plan, int version) {
        return new Key(organisation(), plan.id(), version);
    }

    Optional<PlanRow> find(WorkId id) {
        return plans.find(viewer(), id);
    }

    /** The plan, for one who may write to it and read this version of it; others wait until the transaction ends. */
    PlanRow forWriting(WorkId id, int version) {
        plans.lock(organisation(), id);
        PlanRow plan = find(id).orElseThrow(() -> new Missing("plan"));
        if (!plan.writable()) {
            throw new Forbidden("writing to this plan");
        }
        if (shelf.service(plan.service()).isEmpty()) {
            throw new Refused(
                    Because.of("area-not-installed", "area", plan.service().area()));
        }
        if (!plan.caseState().isOpen()) {
            throw new Refused(Because.of("case-closed"));
        }
        if (!plan.stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
        if (plan.version() != version) {
            throw plans.changed(organisation(), id).stale();
        }
        return plan;
    }

    /** All versions, the first first; the empty draft where nobody wrote yet. */
    List<VersionRow> versions(PlanRow plan) {
        return plan.isWritten() ? plans.versions(organisation(), plan.id()) : List.of(VersionRow.first());
    }

    VersionRow newest(PlanRow plan) {
        List<VersionRow> all = versions(plan);
        return all.get(all.size() - 1);
    }

    Optional<VersionRow> inForce(PlanRow plan) {
        return versions(plan).stream().filter(v -> v.state().isInForce()).findFirst();
    }

    /** The version by which the plan is carried out; refused while there is none. */
    VersionRow mustBeInForce(PlanRow plan) {
        return inForce(plan).orElseThrow(() -> new Refused(Because.of("plan-not-in-force")));
    }

    VersionRow mustBeProposed(PlanRow plan) {
        VersionRow newest = newest(plan);
        if (newest.state() != PlanState.PROPOSED) {
            throw new Refused(Because.of("plan-not-proposed"));
        }
        return newest;
    }

    PlanContent content(PlanRow plan, VersionRow version) {
        Key key = key(plan, version.number());
        return contents.read(key, version, signing.of(key));
    }

    /** Which of these persons the writer sees. */
    Set<PersonId> seen(Set<PersonId> persons) {
        return persons.isEmpty() ? Set.of() : Set.copyOf(plans.seen(viewer(), persons));
    }

    /** Those of these works that the viewer sees, with their services. */
    Map<WorkId, ServiceCode> works(Collection<WorkId> works) {
        return works.isEmpty()
                ? Map.of()
                : course.seen(viewer(), works).stream()
                        .collect(Collectors.toMap(CourseMapper.WorkRow::id, CourseMapper.WorkRow::service));
    }

    /** The first row of a plan, before anything can hang on it. */
    void begin(PlanRow plan) {
        if (!plan.isWritten()) {
            plans.insert(organisation(), plan.id(), ground.clock().instant(), user());
            plans.insertDraft(key(plan, 1), "", 0);
        }
    }

    /** Ends an act: the plan is one version older, and what happened stands in the log. */
    void written(PlanRow plan, int lastNumber, CaseEvent event) {
        plans.touch(organisation(), plan.id(), lastNumber, ground.clock().instant(), user());
        ground.events().happened(event);
    }

    void written(PlanRow plan, CaseEvent event) {
        written(plan, plan.lastNumber(), event);
    }
}
