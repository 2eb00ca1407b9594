package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Screening;
import org.affianca.api.report.ScreeningOutcome;
import org.affianca.api.report.Urgency;
import org.jspecify.annotations.Nullable;

/** Reports about people of the town: some wait, some are with a worker, some came to nothing. */
final class DemoReports {
    private static final String[][] REPORTS = {
        {"13", "abandoned-minor", "URGENT", "Da tre settimane non viene a scuola e nessuno risponde al telefono."},
        {"3", "agreement", "ORDINARY", "Dimessa dall'ospedale, a casa è sola e fatica a vestirsi."},
        {"14", "courtesy", "ORDINARY", "Non si vede da giorni, la posta è ancora nella cassetta."},
        {"5", "crime", "IMMEDIATE", "Intervento di notte per una lite in casa, presenti due bambini."},
        {"bailiff", "authority", "URGENT", "Accesso fissato per lo sfratto, nell'alloggio vive un minore."},
        {"probation-office", "authority", "ORDINARY", "Si chiede un'indagine sociale in vista dell'udienza."}
    };
    private static final int EVERY = 4;

    private final WorkDays days;
    private final Desks desks;
    private final LocalDate today;

    DemoReports(Desks desks, WorkDays days, LocalDate today) {
        this.desks = desks;
        this.days = days;
        this.today = today;
    }

    void arrive(Story story, PersonId person, int nth, Actor worker, Actor desk) {
        AtomicReference<@Nullable Report> arrived = new AtomicReference<>();
        LocalDate on = WorkDays.workday(today.minusDays(3 + 2L * nth));
        UnitId unit = worker.units().iterator().next();
        story.add(
                days.on(on), desk, () -> arrived.set(desks.reports().receive(data(person, nth, unit, on), reporter())));
        story.add(days.on(on.plusDays(1)), worker, () -> Optional.ofNullable(arrived.get())
                .ifPresent(report -> screen(report, nth % EVERY, unit, worker)));
    }

    private static ReportData data(PersonId person, int nth, UnitId unit, LocalDate on) {
        String[] what = REPORTS[nth % REPORTS.length];
        boolean authority = what[1].equals("authority");
        return new ReportData(
                unit,
                on,
                authority ? on.getYear() + "/" + (1000 + nth) : "",
                authority ? "certified-mail" : "phone",
                what[0],
                what[1],
                Urgency.valueOf(what[2]),
                what[3],
                List.of(new Concerned(Optional.of(person), "")),
                false,
                authority ? Optional.of(on.plusDays(20)) : Optional.empty(),
                Secrecy.ORDINARY,
                what[0].equals("14"));
    }

    private static Reporter reporter() {
        return new Reporter("Rosa Campionati", "0521 000000");
    }

    private void screen(Report report, int turn, UnitId unit, Actor worker) {
        if (turn == 0) {
            return;
        }
        ScreeningOutcome outcome = turn == 1
                ? ScreeningOutcome.TO_CASE
                : turn == 2 ? ScreeningOutcome.INFORMATION : ScreeningOutcome.ARCHIVED;
        Screening screening = new Screening(
                outcome,
                Optional.empty(),
                "",
                "",
                outcome == ScreeningOutcome.ARCHIVED ? "unfounded" : "",
                "Sentita la persona al telefono.");
        Report screened = desks.reports().screen(report.id(), report.version(), screening);
        if (outcome == ScreeningOutcome.TO_CASE) {
            Assignment mine = new Assignment(unit, Optional.of(worker.id()), "");
            desks.reports().assign(screened.id(), screened.version(), mine);
        }
    }
}
