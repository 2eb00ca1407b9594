package org.affianca.engine.start;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.Shared;
import org.affianca.api.work.Application;
import org.affianca.api.work.Decision;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Possible;
import org.affianca.api.work.WorkSheet;
import org.jspecify.annotations.Nullable;

/** Opens work of any service as its description allows, takes the steps its rules let pass, and delivers some of it. */
final class DemoWork {
    private static final int MONTHS = 6;
    private static final String[][] HOUSES = {
        {"Casa Esempio", "community", "via dei Campioni 1"},
        {"Casa Segnaposto", "protected-house", "via dei Modelli 7", "secret"},
        {"Residenza Facsimile", "care-home", "via delle Prove 12"}
    };

    private final Random random = new Random(11);
    private final WorkDays days = new WorkDays(random);
    private final Desks desks;
    private final DemoAssessment assessments;
    private final LocalDate today;
    private final List<FacilityId> houses = new ArrayList<>();

    DemoWork(Desks desks, LocalDate today) {
        this.desks = desks;
        this.assessments = new DemoAssessment(desks, random);
        this.today = today;
    }

    /** The houses in which places are taken. */
    void settle(Story story, Actor coordinator, LocalDate day) {
        for (String[] house : HOUSES) {
            Address address = new Address(house[2], "00000", "Comune di Prova", "");
            FacilityData data =
                    new FacilityData(house[0], "Cooperativa Esempio", new Code(house[1]), address, house.length > 3);
            story.add(
                    days.on(day),
                    coordinator,
                    () -> houses.add(desks.facilities().enter(data).id()));
        }
    }

    /** A work of the service begun so many days ago, and what came of it. */
    void tell(Story story, DemoCase of, ServiceType service, int daysAgo) {
        AtomicReference<@Nullable WorkId> made = new AtomicReference<>();
        LocalDate start = WorkDays.workday(today.minusDays(daysAgo));
        LocalDate end = start.plusMonths(MONTHS).minusDays(1);
        LocalDate asked = WorkDays.workday(start.minusDays(14));
        story.add(
                days.on(asked),
                of.worker(),
                () -> made.set(desks.workDesk()
                        .open(
                                of.id(),
                                service.code(),
                                new InventedBeginning(
                                                service.kind(),
                                                asked,
                                                start,
                                                end,
                                                random.nextInt(6),
                                                houses,
                                                assessments.instrument(service.code()))
                                        .beginning(),
                                new InventedDetails(desks.catalogue().form(service.code(), Locale.ITALIAN), start, end)
                                        .values())));
        if (service.kind() == Kind.PLAN) {
            LocalDate agreed = WorkDays.workday(asked.plusDays(2));
            story.add(days.on(agreed), of.worker(), () -> known(made)
                    .ifPresent(id -> new DemoPlan(desks).agree(id, of.worker(), agreed)));
        }
        if (service.kind() == Kind.REFERRAL) {
            // In the night after it was opened, before the first try of the next day.
            story.add(days.on(asked).plusSeconds(43_200), of.worker(), () -> known(made)
                    .ifPresent(id -> desks.referrals().write(id, 0, handOver(asked, end))));
        }
        if (service.kind() == Kind.ASSESSMENT
                && assessments.instrument(service.code()).isPresent()) {
            LocalDate talked = WorkDays.workday(asked.plusDays(2));
            story.add(days.on(talked), of.worker(), () -> known(made)
                    .ifPresent(id -> assessments.make(id, of.id(), talked)));
        }
        // What must be done before it starts is tried until the day before, the start itself on its day.
        List<LocalDate> tries = List.of(
                WorkDays.workday(asked.plusDays(1)),
                WorkDays.workday(asked.plusDays(4)),
                WorkDays.workdayBefore(start),
                start);
        for (LocalDate day : tries) {
            boolean decides = random.nextInt(3) > 0;
            story.add(days.on(day), of.worker(), () -> known(made).ifPresent(id -> step(id, day, end, decides)));
        }
        if (service.kind() == Kind.MEASURE && !service.unit().isEmpty()) {
            for (YearMonth month = YearMonth.from(start);
                    month.isBefore(YearMonth.from(today));
                    month = month.plusMonths(1)) {
                YearMonth ended = month;
                LocalDate after = WorkDays.workday(month.atEndOfMonth().plusDays(3));
                story.add(days.on(after), of.worker(), () -> known(made).ifPresent(id -> deliver(id, ended, start)));
            }
        }
    }

    private static HandOver handOver(LocalDate on, LocalDate end) {
        return new HandOver(
                "Un primo colloquio e un parere sul percorso comune.",
                "consent",
                "",
                Optional.of(on),
                List.of(new Shared("identity", ""), new Shared("need", "Solo la richiesta")),
                Optional.of(on.plusDays(30)),
                Optional.of(end));
    }

    private static Optional<WorkId> known(AtomicReference<@Nullable WorkId> made) {
        return Optional.ofNullable(made.get());
    }

    /** Takes the first step onwards that the rules let pass; an ending only where it is a decision. */
    private void step(WorkId id, LocalDate day, LocalDate end, boolean decides) {
        WorkSheet sheet = desks.works().sheet(id).orElseThrow();
        boolean decided = sheet.work() instanceof Application && decides;
        if (sheet.work().stage() != Stage.RUNNING) {
            sheet.next().stream()
                    .map(Possible::step)
                    .filter(step -> step.stage() != Stage.PAUSED && step.stage() != Stage.VOID)
                    .filter(step -> step.stage() != Stage.ENDED || decided)
                    .filter(step -> step.stage() != Stage.RUNNING
                            || !day.isBefore(sheet.work().common().period().from()))
                    .findFirst()
                    .ifPresent(step -> desks.workDesk()
                            .move(id, sheet.work().common().version(), step.name(), decision(step, day, end)));
        }
    }

    private static Decision decision(Step step, LocalDate day, LocalDate end) {
        return new Decision(
                day,
                step.outcomes().stream().findFirst().map(Code::new),
                step.asks().contains("until") ? Optional.of(end) : Optional.empty(),
                step.asks().contains("note") ? "Deciso insieme alla persona." : "");
    }

    private void deliver(WorkId id, YearMonth month, LocalDate start) {
        if (desks.works().sheet(id).orElseThrow().work().stage() != Stage.RUNNING) {
            return;
        }
        DeliveryMonth now = desks.works().month(id, month).orElseThrow();
        DeliveryMonth written = desks.workDesk().deliver(id, month, now.version(), WorkDays.deliveries(month, start));
        if (month.isBefore(YearMonth.from(today).minusMonths(1))) {
            desks.workDesk().confirm(id, month, written.version());
        }
    }
}
