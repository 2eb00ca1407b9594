package org.affianca.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Comparison;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanFile;
import org.affianca.api.plan.PlanVersion;
import org.affianca.api.plan.Plans;
import org.affianca.api.plan.Progress;
import org.affianca.api.plan.Review;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads plans whole; each look is written down. */
@Component(service = Plans.class)
public final class LivePlans implements Plans {
    private final HouseTransactions transactions;
    private final PlanBooks books;

    @Activate
    public LivePlans(@Reference HouseTransactions transactions, @Reference PlanBooks books) {
        this.transactions = transactions;
        this.books = books;
    }

    @Override
    public Optional<PlanFile> find(WorkId id) {
        return transactions.within(() -> look(id).map(this::file));
    }

    @Override
    public Optional<PlanVersion> version(WorkId id, int number) {
        return transactions.within(
                () -> look(id).flatMap(plan -> version(plan, books.versions(plan), number, progress(plan))));
    }

    @Override
    public Optional<Comparison> compare(WorkId id, int left, int right) {
        return transactions.within(() -> look(id).flatMap(plan -> {
            List<VersionRow> all = books.versions(plan);
            List<Progress> progress = progress(plan);
            return version(plan, all, left, progress)
                    .flatMap(one -> version(plan, all, right, progress).map(other -> Comparing.of(one, other)));
        }));
    }

    private Optional<PlanRow> look(WorkId id) {
        Optional<PlanRow> seen = books.find(id);
        seen.ifPresent(plan -> books.ground.looks().seen("plan", id.value()));
        return seen;
    }

    private PlanFile file(PlanRow plan) {
        List<VersionRow> all = books.versions(plan);
        VersionRow newest = all.get(all.size() - 1);
        List<Progress> progress = progress(plan);
        Key key = books.key(plan, newest.number());
        return new PlanFile(
                plan.id(),
                plan.caseId(),
                plan.service(),
                plan.version(),
                whole(plan, newest, progress),
                all.stream().map(VersionRow::line).toList(),
                all.stream()
                        .filter(v -> v.state().isInForce())
                        .map(VersionRow::number)
                        .findFirst(),
                progress,
                books.course.measured(key).stream()
                        .map(CourseMapper.MeasuredRow::asMeasured)
                        .toList(),
                reviews(key),
                books.course.participants(key).stream()
                        .map(CourseMapper.ParticipantRow::participant)
                        .toList(),
                plan.mayChange() && books.shelf.service(plan.service()).isPresent());
    }

    private Optional<PlanVersion> version(PlanRow plan, List<VersionRow> all, int number, List<Progress> progress) {
        return all.stream().filter(row -> row.number() == number).findFirst().map(row -> whole(plan, row, progress));
    }

    private PlanVersion whole(PlanRow plan, VersionRow row, List<Progress> progress) {
        Key key = books.key(plan, row.number());
        List<SigningMapper.Row> signatories = books.signing.of(key);
        PlanContent content = books.contents.read(key, row, signatories);
        return new PlanVersion(
                row.line(),
                content,
                signatories.stream().flatMap(s -> s.signature().stream()).toList(),
                new Costs(content.budget(), progress).funding());
    }

    private List<Progress> progress(PlanRow plan) {
        List<CourseMapper.ProgressRow> rows = books.course.progress(books.key(plan, 0));
        Map<WorkId, ServiceCode> seen = books.works(
                rows.stream().flatMap(row -> row.carriedBy().stream()).toList());
        return rows.stream().map(row -> row.progress(seen)).toList();
    }

    private List<Review> reviews(Key key) {
        Map<Integer, List<Review.Attained>> attained = books.reviews.attained(key).stream()
                .collect(Collectors.groupingBy(
                        ReviewMapper.AttainedRow::reviewNumber,
                        Collectors.mapping(
                                row -> new Review.Attained(row.goalNumber(), row.attained(), row.reason()),
                                Collectors.toList())));
        return books.reviews.of(key).stream()
                .map(row -> new Review(
                        row.number(),
                        row.plannedFor(),
                        row.heldOn()
                                .map(on -> new Review.Held(
                                        on,
                                        row.ofVersion().orElseThrow(),
                                        row.tookPart().lines().toList(),
                                        attained.getOrDefault(row.number(), List.of()),
                                        row.conclusions(),
                                        row.label()))))
                .toList();
    }
}
