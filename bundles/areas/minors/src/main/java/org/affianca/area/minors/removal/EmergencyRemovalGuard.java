package org.affianca.area.minors.removal;

import org.affianca.api.Reasons;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** C.c. art. 403: the papers count as sent when the prosecutor was told at once and the sending has its minute. */
@Component
@ForService(service = "minors.emergency-removal")
public final class EmergencyRemovalGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("TRANSMITTED")) {
            return Verdict.yes();
        }
        return new Reasons()
                .when(!isMet(file, "minors.art403-notice"), "prosecutor-not-told")
                .when(!isMet(file, "minors.art403-transmit"), "papers-not-sent")
                .verdict();
    }

    /** Whether the moment that meets the norm was recorded. */
    private static boolean isMet(WorkFile file, String norm) {
        return file.work().common().deadlines().stream()
                .anyMatch(deadline ->
                        deadline.code().equals(norm) && deadline.metOn().isPresent());
    }
}
