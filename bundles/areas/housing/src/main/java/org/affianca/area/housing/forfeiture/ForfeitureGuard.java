package org.affianca.area.housing.forfeiture;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.Decision;
import org.affianca.area.housing.Reasons;
import org.osgi.service.component.annotations.Component;

/**
 * L. 241/1990, arts. 7 and 10, and regional laws: no forfeiture without a notice that was served, nor before the tenant has
 * answered or the term to answer is over; it stands still only by an act.
 */
@Component
@ForService(service = "housing.forfeiture")
public final class ForfeitureGuard implements Guard {
    private static final String DEFENCE = "housing.forfeiture-defence";

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        Forfeiture forfeiture = file.details(Forfeiture.class);
        return switch (to.name()) {
            case "NOTIFIED" ->
                new Reasons()
                        .when(forfeiture.noticeReference().isEmpty(), Because.of("notice-without-reference"))
                        .when(forfeiture.noticeOn().isEmpty(), Because.of("notice-not-served"))
                        .verdict();
            case "DEFENDED" ->
                new Reasons()
                        .when(forfeiture.defenceOn().isEmpty(), Because.of("defence-without-day"))
                        .verdict();
            case "SUSPENDED" ->
                new Reasons()
                        .when(forfeiture.suspensionAct().isEmpty(), Because.of("suspension-without-act"))
                        .verdict();
            case "DECREED" -> decreed(file, forfeiture, by.on());
            default -> Verdict.yes();
        };
    }

    private static Verdict decreed(WorkFile file, Forfeiture forfeiture, LocalDate on) {
        Optional<Deadline> defence = file.work().common().deadlines().stream()
                .filter(term -> term.code().equals(DEFENCE))
                .findFirst();
        Optional<LocalDate> runsUntil = defence.filter(term -> term.metOn().isEmpty())
                .map(Deadline::due)
                .filter(due -> !due.isBefore(on));
        return new Reasons()
                .when(defence.isEmpty(), Because.of("defence-never-began"))
                .when(runsUntil.isPresent(), Because.of("defence-still-runs", "until", runsUntil.orElse(on)))
                .when(forfeiture.actReference().isEmpty(), Because.of("forfeiture-without-act"))
                .verdict();
    }
}
