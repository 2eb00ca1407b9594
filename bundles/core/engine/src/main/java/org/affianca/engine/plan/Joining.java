package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.ParticipantData;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.plan.CourseMapper.ParticipantRow;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanJoined;
import org.affianca.engine.plan.PlanEvents.PlanLeft;

/** Lets somebody take part in a plan, by consent only and for as long as it holds. */
final class Joining {
    private static final int MOST = 50;
    private static final int NAME = 200;

    private final PlanBooks books;

    Joining(PlanBooks books) {
        this.books = books;
    }

    void join(WorkId id, int version, ParticipantData data) {
        PlanRow plan = books.forWriting(id, version);
        boolean unseen = data.person().map(p -> books.seen(Set.of(p)).isEmpty()).orElse(false);
        books.flaws()
                .line("/name", data.name(), NAME)
                .line("/role", data.role(), NAME)
                .past("/consentedOn", data.consentedOn(), books.today())
                .when(unseen, "/person", "unknown-person")
                .orThrow();
        books.begin(plan);
        Key key = books.key(plan, 0);
        if (books.course.participants(key).size() >= MOST) {
            throw new Refused(Because.of("too-many-participants"));
        }
        int number = plan.lastNumber() + 1;
        books.course.join(
                key,
                number,
                new ParticipantData(
                        data.name().strip(), data.person(), data.role().strip(), data.consentedOn()));
        books.written(plan, number, new PlanJoined(Of.plan(plan), number));
    }

    void leave(WorkId id, int version, int participant, LocalDate on) {
        PlanRow plan = books.forWriting(id, version);
        Key key = books.key(plan, 0);
        List<ParticipantRow> all = books.course.participants(key);
        ParticipantRow who = all.stream()
                .filter(p -> p.number() == participant)
                .findFirst()
                .orElseThrow(() -> new Missing("participant"));
        if (who.withdrawnOn().isPresent()) {
            throw new Refused(Because.of("consent-withdrawn"));
        }
        books.flaws()
                .past("/on", on, books.today())
                .when(on.isBefore(who.consentedOn()), "/on", "before-the-consent")
                .orThrow();
        books.course.leave(key, participant, on);
        books.written(plan, new PlanLeft(Of.plan(plan), participant));
    }
}
