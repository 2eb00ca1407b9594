package org.affianca.engine.gathering;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.gathering.CaseAdvice;
import org.affianca.api.gathering.CaseQuestion;
import org.affianca.api.gathering.CaseTalk;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.task.TaskData;
import org.affianca.api.task.Tasks;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Brings a case to a gathering, and writes down what was advised. */
final class Talking {
    private final Ground ground;
    private final Tasks tasks;
    private final TalkMapper sql;
    private final CaseLock lock;

    Talking(Ground ground, Tasks tasks) {
        this.ground = ground;
        this.tasks = tasks;
        this.sql = ground.sql(TalkMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    CaseTalk bring(Viewer viewer, long gathering, CaseQuestion question) {
        CaseId of = question.caseId();
        ground.sight().mustWrite(of);
        lock.hold(viewer.organisation(), of);
        new Flaws(ground.codes()).prose("/question", question.question(), 4000).orThrow();
        lock.mustBeOpen(viewer.organisation(), of);
        long id = ground.ids().next();
        sql.insert(viewer, id, gathering, question, ground.clock().instant());
        ground.events().happened(new CaseBrought(of, gathering));
        return seen(viewer, id).talk();
    }

    /** As {@link #bring}, where somebody else may bring the same case in the same moment. */
    static CaseTalk once(java.util.function.Supplier<CaseTalk> bringing) {
        return Clash.on("case_talked_once", bringing, () -> new Refused(Because.of("case-brought-already")));
    }

    CaseTalk advise(Viewer viewer, long talk, int version, CaseAdvice advice) {
        TalkRow before = seen(viewer, talk);
        if (before.mayWrite() == 0) {
            throw new Forbidden("writing advice for this case");
        }
        if (before.version() != version) {
            throw sql.changed(viewer, talk).stale();
        }
        lock.hold(viewer.organisation(), before.caseId());
        Flaws flaws = new Flaws(ground.codes()).prose("/advice", advice.advice(), 4000);
        advice.followUp().ifPresent(day -> flaws.plausible("/followUp", day)
                .when(day.isBefore(viewer.today()), "/followUp", "in-the-past"));
        flaws.orThrow();
        lock.mustBeOpen(viewer.organisation(), before.caseId());
        if (sql.advise(viewer, talk, version, advice, ground.clock().instant()) == 0) {
            throw sql.changed(viewer, talk).stale();
        }
        advice.followUp()
                .filter(day -> !before.followUp().equals(Optional.of(day)))
                .ifPresent(day -> tasks.set(new TaskData(
                        Optional.of(before.caseId()), cut(before.title()), day, Optional.of(before.broughtBy()))));
        ground.events().happened(new CaseAdvised(before.caseId(), before.entryId()));
        return seen(viewer, talk).talk();
    }

    private static String cut(String title) {
        return title.length() > 200 ? title.substring(0, 200) : title;
    }

    private TalkRow seen(Viewer viewer, long talk) {
        return sql.seen(viewer, talk).orElseThrow(() -> new Missing("case-talk"));
    }
}
