package org.affianca.engine.assessment;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Assessment;
import org.affianca.api.work.Decision;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An assessment that has begun ends with its questionnaire whole, or it was interrupted. */
@Component
@ForService(service = "core.assessment")
public final class WholeBeforeConcluded implements Guard {
    private static final Code INTERRUPTED = new Code("interrupted");

    private final Ground ground;
    private final AssessmentMapper sql;

    @Activate
    public WholeBeforeConcluded(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(AssessmentMapper.class);
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean concludes = file.work() instanceof Assessment assessment
                && !assessment.instrument().isBlank()
                && file.work().stage() == Stage.RUNNING
                && to.stage() == Stage.ENDED
                && !by.outcome().equals(Optional.of(INTERRUPTED));
        if (!concludes) {
            return Verdict.yes();
        }
        return ground.within(() ->
                sql.whole(ground.viewer().organisation(), file.work().common().id()) > 0
                        ? Verdict.yes()
                        : Verdict.no("assessment-not-complete"));
    }
}
