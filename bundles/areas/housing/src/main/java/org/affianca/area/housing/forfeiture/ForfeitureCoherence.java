package org.affianca.area.housing.forfeiture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** The acts of a forfeiture follow one another: cause, notice, defence, act, release. */
@Component
@ForService(service = "housing.forfeiture")
public final class ForfeitureCoherence implements Coherence {
    @Override
    public List<Flaw> flaws(Record details) {
        Forfeiture forfeiture = (Forfeiture) details;
        List<Flaw> flaws = new ArrayList<>();
        if (outOfOrder(Optional.of(forfeiture.ascertainedOn()), forfeiture.noticeOn())) {
            flaws.add(Flaw.at("/details/noticeOn", "notice-before-cause"));
        }
        if (outOfOrder(forfeiture.noticeOn(), forfeiture.defenceOn())) {
            flaws.add(Flaw.at("/details/defenceOn", "defence-before-notice"));
        }
        if (outOfOrder(forfeiture.noticeOn(), forfeiture.actOn())) {
            flaws.add(Flaw.at("/details/actOn", "act-before-notice"));
        }
        if (outOfOrder(forfeiture.actOn(), forfeiture.releaseBy())) {
            flaws.add(Flaw.at("/details/releaseBy", "release-before-act"));
        }
        return flaws;
    }

    private static boolean outOfOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.flatMap(day -> second.filter(day::isAfter)).isPresent();
    }
}
