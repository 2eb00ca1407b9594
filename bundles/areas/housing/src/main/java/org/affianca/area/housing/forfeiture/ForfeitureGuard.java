package org.affianca.area.housing.forfeiture;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** L. 241/1990, art. 10: nothing is pronounced before the tenant has answered or the term to answer is over. */
@Component
@ForService(service = "housing.forfeiture")
public final class ForfeitureGuard implements Guard {
    private static final String DEFENCE = "housing.forfeiture-defence";

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!to.name().equals("DECREED")) {
            return Verdict.yes();
        }
        Optional<Deadline> defence = file.work().common().deadlines().stream()
                .filter(term -> term.code().equals(DEFENCE))
                .findFirst();
        if (defence.isEmpty()) {
            return Verdict.no("defence-never-began");
        }
        LocalDate due = defence.get().due();
        boolean runs = defence.get().metOn().isEmpty() && !due.isBefore(by.on());
        return runs ? Verdict.no("defence-still-runs", "until", due) : Verdict.yes();
    }
}
