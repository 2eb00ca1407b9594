package org.affianca.area.minors.removal;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * C.c. art. 403: the papers count as sent when the prosecutor was told at once, the sending has its minute, and there is a
 * receipt; the measure counts as validated when the decree has its number and names a special curator.
 */
@Component
@ForService(service = "minors.emergency-removal")
public final class EmergencyRemovalGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        EmergencyRemoval removal = file.details(EmergencyRemoval.class);
        List<Because> reasons = new ArrayList<>();
        if (to.name().equals("TRANSMITTED")) {
            when(!isMet(file, "core.art403-notice"), "prosecutor-not-told", reasons);
            when(!isMet(file, "core.art403-transmit"), "papers-not-sent", reasons);
            when(removal.transmissionReceipt().isEmpty(), "sending-without-receipt", reasons);
        }
        if (to.name().equals("VALIDATED")) {
            when(removal.validationReference().isEmpty(), "validation-without-decree", reasons);
            when(removal.specialCurator().isEmpty(), "validation-without-curator", reasons);
        }
        return Verdict.unless(reasons);
    }

    private static void when(boolean against, String code, List<Because> reasons) {
        if (against) {
            reasons.add(Because.of(code));
        }
    }

    /** Whether the moment that meets the norm was recorded. */
    private static boolean isMet(WorkFile file, String norm) {
        return file.work().common().deadlines().stream()
                .anyMatch(deadline ->
                        deadline.code().equals(norm) && deadline.metOn().isPresent());
    }
}
