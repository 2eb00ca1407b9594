package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.norm.DeadlineRow;
import org.affianca.engine.norm.Kept;
import org.affianca.engine.norm.NormTerms;
import org.affianca.engine.norm.Running;

/** Computes when the terms of a service fall due for a work. */
final class Terms {
    private final WorkingDays calendar;
    private final NormTerms norms;

    Terms(WorkingDays calendar, NormTerms norms) {
        this.calendar = calendar;
        this.norms = norms;
    }

    /** How the terms of a work run before they are counted anew. */
    Running running(OrganisationId organisation, WorkId work) {
        return norms.running(organisation, work);
    }

    /** The day, if the day it counts from is known. */
    Optional<LocalDate> due(OrganisationId organisation, DeadlineTerm term, WorkRow work) {
        Optional<LocalDate> anchor = anchor(term.from(), work);
        return term.norm()
                .map(norm -> anchor.flatMap(day -> norms.due(organisation, norm, term.from(), day)))
                .orElseGet(() -> anchor.map(day -> own(term, day)));
    }

    private LocalDate own(DeadlineTerm term, LocalDate day) {
        return switch (term.unit()) {
            case "days" -> day.plusDays(term.amount());
            case "months" -> day.plusMonths(term.amount());
            case "working-days" -> workingDays(day, term.amount());
            default -> throw new IllegalStateException("unit of a term: " + term.unit());
        };
    }

    /** The term as a deadline, met on the given day if it is; a norm's counts without the days that were stopped. */
    Optional<Kept> deadline(DeadlineTerm term, WorkRow work, Optional<LocalDate> met, Running running) {
        Optional<LocalDate> anchor = anchor(term.from(), work);
        return term.norm()
                .map(norm -> anchor.flatMap(day -> norms.deadline(term.code(), norm, term.from(), day, met, running)))
                .orElseGet(() -> anchor.map(day -> Kept.of(
                        DeadlineRow.plain(term.code(), own(term, day), term.consequence(), term.source(), met))));
    }

    /** Whether it starts again whenever it is met, as its norm says. */
    boolean repeats(DeadlineTerm term) {
        return term.norm().filter(norms::repeats).isPresent();
    }

    /** What repeats, counted from the step that met it last; met for good on the day given. */
    Optional<Kept> again(DeadlineTerm term, StepTaken last, Optional<LocalDate> met, Running running) {
        return norms.again(term.code(), term.norm().orElseThrow(), last.on(), met, running);
    }

    /** Whether a step meets a term; one that names no steps is met by the end of the work. */
    static boolean meets(DeadlineTerm term, String step, boolean ended) {
        return term.metBy().isEmpty() ? ended : term.metBy().contains(step);
    }

    static Optional<Deadline> of(List<Deadline> all, String code) {
        return all.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    private static Optional<LocalDate> anchor(String from, WorkRow work) {
        return switch (from) {
            case "opened" -> Optional.of(work.openedOn());
            case "received" -> Optional.of(work.receivedOn().orElse(work.openedOn()));
            // Terms of an order count from its notification, not from its date (c.p.c. 326).
            case "notified" -> work.notifiedOn();
            case "start" -> Optional.of(work.fromDay());
            case "end" -> work.untilDay();
            default -> throw new IllegalStateException("anchor of a term: " + from);
        };
    }

    private LocalDate workingDays(LocalDate day, int amount) {
        LocalDate moving = day;
        int left = Math.abs(amount);
        while (left > 0) {
            moving = moving.plusDays(Integer.signum(amount));
            if (calendar.worked(moving)) {
                left--;
            }
        }
        return moving;
    }
}
