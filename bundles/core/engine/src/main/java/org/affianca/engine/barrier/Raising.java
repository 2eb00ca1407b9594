package org.affianca.engine.barrier;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.Conflicts;
import org.affianca.api.barrier.Side;
import org.affianca.api.barrier.Staying;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.wall.Walls;

/** Sets a barrier, when nobody works on both sides of it any more. */
final class Raising {
    private final Ground ground;
    private final BarrierMapper sql;
    private final PersonLabels people;
    private final Walls walls;

    Raising(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(BarrierMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.walls = new Walls(ground.mappers());
    }

    BarrierId set(BarrierData data) {
        Viewer viewer = ground.viewer();
        mustAnswerFor(viewer, data.guarded());
        check(viewer, data);
        if (sql.between(viewer, data.guarded(), data.other()) > 0) {
            throw new Refused(Because.of("barrier-stands"));
        }
        BarrierId id = build(viewer, data);
        Conflicts left = walls.conflicts(viewer, List.of(id));
        if (!left.none()) {
            throw new Refused(new Verdict.No(reasons(left)));
        }
        sql.cases(viewer.organisation(), id)
                .forEach(file -> ground.events().happened(new BarrierEvents.BarrierSet(file, id)));
        return id;
    }

    /** What would stand against it; nothing of the try stays. */
    Conflicts conflicts(PersonId guarded, PersonId other) {
        Viewer viewer = ground.viewer();
        mustAnswerFor(viewer, guarded);
        BarrierData data = new BarrierData(guarded, other, "?", Optional.empty(), List.of());
        check(viewer, data);
        Conflicts found = walls.conflicts(viewer, List.of(build(viewer, data)));
        throw new Tried(found);
    }

    /** Carries what a barrier would meet out of the transaction, and takes the barrier back with it. */
    static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Conflicts conflicts;

        Tried(Conflicts conflicts) {
            this.conflicts = conflicts;
        }

        Conflicts conflicts() {
            return conflicts;
        }
    }

    private BarrierId build(Viewer viewer, BarrierData data) {
        Instant now = ground.clock().instant();
        BarrierId id = new BarrierId(ground.ids().next());
        sql.insert(viewer, id, data, ground.vault().seal(Reasons.set(viewer.organisation(), id), data.reason()), now);
        sql.stand(viewer, id, data.guarded(), Side.GUARDED, Side.OTHER, data.until());
        sql.stand(viewer, id, data.other(), Side.OTHER, Side.GUARDED, data.until());
        walls.build(viewer, List.of(id));
        if (!data.staying().isEmpty()) {
            sql.decide(viewer, id, data.staying(), now);
            leave(viewer, id, data.staying(), Side.GUARDED);
            leave(viewer, id, data.staying(), Side.OTHER);
        }
        return id;
    }

    private void leave(Viewer viewer, BarrierId id, List<Staying> staying, Side left) {
        List<UserId> users = staying.stream()
                .filter(one -> one.side().facing() == left)
                .map(Staying::user)
                .toList();
        if (!users.isEmpty()) {
            sql.leave(viewer, id, left, users);
        }
    }

    /** Who sees a person but does not answer for them is told so; to the others there is no such person. */
    private void mustAnswerFor(Viewer viewer, PersonId guarded) {
        if (people.of(viewer, List.of(guarded)).isEmpty()) {
            throw new Missing("person");
        }
        if (sql.answersFor(viewer, guarded) == 0) {
            throw new Forbidden("setting a barrier for this person");
        }
    }

    private void check(Viewer viewer, BarrierData data) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(data.guarded().equals(data.other()), "/other", "barrier-with-itself");
        flaws.when(people.of(viewer, List.of(data.other())).isEmpty(), "/other", "unknown-person");
        flaws.prose("/reason", data.reason(), 2000);
        data.until().ifPresent(last -> flaws.when(last.isBefore(viewer.today()), "/until", "day-is-over"));
        flaws.when(!data.staying().isEmpty() && !viewer.coordinator(), "/staying", "coordinator-decides");
        Set<UserId> named = new HashSet<>();
        for (int i = 0; i < data.staying().size(); i++) {
            UserId user = data.staying().get(i).user();
            flaws.when(!named.add(user), "/staying/" + i, "staff-twice");
            flaws.when(sql.known(viewer, user) == 0, "/staying/" + i, "unknown-user");
        }
        flaws.orThrow();
    }

    private static List<Because> reasons(Conflicts left) {
        Stream<Because> staff = left.staff().stream()
                .map(one -> new Because(
                        "staff-on-both-sides",
                        Map.of(
                                "who",
                                one.label(),
                                "guarded",
                                String.join(", ", one.guarded()),
                                "other",
                                String.join(", ", one.other()))));
        Stream<Because> cases = left.cases().stream().map(number -> Because.of("case-on-both-sides", "number", number));
        return Stream.concat(staff, cases).toList();
    }
}
