package org.affianca.area.adults.path;

import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * An inclusion path belongs to a plan, is signed, and begins insured; its person was told that the activity is not work and
 * has completed compulsory schooling.
 */
@Component
@ForService(service = "adults.inclusion-path")
public final class InclusionPathStartGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        InclusionPath path = file.details(InclusionPath.class);
        return switch (to.name()) {
            case "SIGNED" ->
                new Reasons()
                        .when(path.signedOn().isEmpty(), Because.of("path-not-signed"))
                        .when(Reasons.isAfter(path.signedOn(), by.on()), Because.of("path-signed-later"))
                        .when(!path.schoolingDone(), Because.of("schooling-not-completed"))
                        .verdict();
            case "ACTIVE" ->
                new Reasons()
                        .when(file.work().common().under().isEmpty(), Because.of("path-without-plan"))
                        .when(!path.toldNoWork(), Because.of("not-told-it-is-no-work"))
                        .when(path.policy().isEmpty(), Because.of("path-without-policy"))
                        .when(path.insuredFrom().isEmpty(), Because.of("path-without-cover"))
                        .when(Reasons.isAfter(path.insuredFrom(), by.on()), Because.of("path-cover-begins-later"))
                        .verdict();
            default -> Verdict.yes();
        };
    }
}
