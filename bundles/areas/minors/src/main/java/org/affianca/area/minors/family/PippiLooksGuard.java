package org.affianca.area.minors.family;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** A phase of the programme begins with a look at where the family stands: T0, T1 and T2 each need its day, in their order. */
@Component
@ForService(service = "minors.pippi")
public final class PippiLooksGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        Pippi pippi = file.details(Pippi.class);
        return switch (to.name()) {
            case "T0" -> between(Optional.of(LocalDate.MIN), pippi.firstLookOn(), by.on());
            case "T1" -> between(pippi.firstLookOn(), pippi.secondLookOn(), by.on());
            case "T2" -> between(pippi.secondLookOn(), pippi.thirdLookOn(), by.on());
            default -> Verdict.yes();
        };
    }

    private static Verdict between(Optional<LocalDate> before, Optional<LocalDate> look, LocalDate on) {
        if (before.isEmpty() || look.isEmpty() || look.get().isAfter(on)) {
            return Verdict.no("look-not-taken");
        }
        return look.get().isBefore(before.get()) ? Verdict.no("looks-out-of-order") : Verdict.yes();
    }
}
