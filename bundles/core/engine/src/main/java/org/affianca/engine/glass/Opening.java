package org.affianca.engine.glass;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.access.Role;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Breaks the glass: from now on, for minutes, and everybody concerned is told. */
final class Opening {
    private static final int LEAST = 15;
    private static final int USUAL = 60;
    private static final int MOST = 240;
    private static final int FEWEST_LETTERS = 10;

    private final Ground ground;
    private final Duration term;
    private final GlassMapper sql;
    private final CaseLock lock;

    Opening(Ground ground, Duration term) {
        this.ground = ground;
        this.term = term;
        this.sql = ground.sql(GlassMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    GlassId open(GlassOpening opening) {
        ground.sight().need("breaking the glass", Role.WORKER, Role.COORDINATOR);
        check(opening);
        Viewer viewer = ground.viewer();
        CaseId found = behind(viewer, opening).id();
        lock.hold(viewer.organisation(), found);
        // Again, under the lock: the same one may have asked twice in the same second.
        CaseId of = behind(viewer, opening).id();
        GlassId id = new GlassId(ground.ids().next());
        int minutes = opening.minutes().orElse(USUAL);
        Instant ends = viewer.now().plus(Duration.ofMinutes(minutes));
        sql.insert(
                viewer,
                id,
                of,
                opening.reason(),
                opening.words().strip(),
                ends,
                viewer.now().plus(term));
        ground.events().happened(new GlassEvents.GlassOpened(of, id, opening.reason(), minutes));
        return id;
    }

    /** The first of the cases asked for that is not open to the viewer as to its team. */
    private GlassMapper.Behind behind(Viewer viewer, GlassOpening opening) {
        List<GlassMapper.Behind> all = opening.person()
                .map(person -> sql.ofPerson(viewer, person))
                .orElseGet(() -> sql.ofNumber(viewer, opening.number().strip()));
        if (all.isEmpty()) {
            throw new Missing("case");
        }
        Optional<GlassMapper.Behind> first =
                all.stream().filter(one -> one.seen() == 0).findFirst();
        return first.orElseThrow(() -> new Refused(Because.of("glass-not-needed")));
    }

    private void check(GlassOpening opening) {
        Flaws flaws = new Flaws(ground.codes());
        boolean named = !opening.number().isBlank();
        flaws.when(named == opening.person().isPresent(), "/number", "number-or-person");
        flaws.optionalLine("/number", opening.number(), 64);
        flaws.code("/reason", "glass-reason", opening.reason());
        flaws.prose("/words", opening.words(), 2000);
        boolean few = !opening.words().isBlank() && opening.words().strip().length() < FEWEST_LETTERS;
        if (few) {
            flaws.add(Flaw.at("/words", "too-few-words", "least", FEWEST_LETTERS));
        }
        opening.minutes().filter(some -> some < LEAST || some > MOST).ifPresent(some -> flaws.add(range()));
        flaws.orThrow();
    }

    private static Flaw range() {
        return new Flaw("/minutes", new Because("minutes-out-of-range", Map.of("least", LEAST, "most", MOST)));
    }
}
