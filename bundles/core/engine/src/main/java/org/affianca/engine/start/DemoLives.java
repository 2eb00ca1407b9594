package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.diary.NoteData;
import org.affianca.api.intake.ContactData;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.api.time.Period;
import org.jspecify.annotations.Nullable;

/** What happens to the people of the town: they come to the desk, are taken in charge, are met and written about. */
final class DemoLives {
    private static final List<String> NOTES = DemoFile.lines("notes.csv");
    private static final List<String> TASKS = DemoFile.lines("tasks.txt");
    private static final List<String> NEEDS = DemoFile.lines("needs.csv");

    private final Random random = new Random(7);
    private final WorkDays days = new WorkDays(random);
    private final Desks desks;
    private final LocalDate today;

    DemoLives(Desks desks, LocalDate today) {
        this.desks = desks;
        this.today = today;
    }

    /** A life with a case, from the first contact on. */
    DemoCase live(Story story, PersonId person, Actor worker, Actor desk) {
        AtomicReference<@Nullable ContactId> contact = new AtomicReference<>();
        LocalDate opened = WorkDays.workday(today.minusDays(20 + random.nextInt(380)));
        LocalDate charged = WorkDays.workday(opened.plusDays(5));
        DemoCase made = new DemoCase(worker, charged);
        UnitId unit = worker.units().iterator().next();
        String[] need = pick(NEEDS);
        story.add(days.on(opened.minusDays(7)), desk, () -> contact.set(contact(person, unit, need, "appointment")));
        story.add(
                days.on(opened),
                worker,
                () -> made.opened(desks.caseDesk()
                        .open(new CaseOpening(
                                List.of(person), unit, need[1], Secrecy.ORDINARY, Optional.ofNullable(contact.get())))
                        .id()));
        story.add(days.on(charged), worker, () -> {
            CaseMove move = CaseMove.charge(charged, "professional", "agreement");
            desks.caseDesk().move(made.id(), file(made).version(), move);
        });
        write(story, made, charged);
        plan(story, made);
        return made;
    }

    /** Somebody who comes to the desk and needs no case. */
    void visit(Story story, PersonId person, UnitId unit, Actor desk) {
        String[] need = pick(NEEDS);
        LocalDate day = today.minusDays(1 + random.nextInt(200));
        story.add(days.on(day), desk, () -> contact(person, unit, need, "information"));
    }

    /** A second pair of hands joins the team. */
    void share(Story story, DemoCase of, Actor colleague) {
        LocalDate from = WorkDays.workday(today.minusDays(10));
        story.add(days.on(from), of.worker(), () -> {
            CaseFile file = file(of);
            desks.caseDesk().assign(file.id(), file.version(), colleague.id(), "worker", Period.from(from));
        });
    }

    private CaseFile file(DemoCase of) {
        return desks.files().find(of.id()).orElseThrow();
    }

    private ContactId contact(PersonId person, UnitId unit, String[] need, String outcome) {
        String channel = random.nextInt(3) == 0 ? "phone" : "in-person";
        return desks.contacts()
                .record(new ContactData(
                        Optional.of(person),
                        unit,
                        channel,
                        "self",
                        "",
                        List.of(need[0]),
                        need[1],
                        "",
                        need[2],
                        List.of(),
                        List.of(),
                        outcome,
                        Optional.empty()))
                .id();
    }

    private void write(Story story, DemoCase of, LocalDate charged) {
        int span = Math.max(1, (int) (today.toEpochDay() - charged.toEpochDay()) - 1);
        int number = 2 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            LocalDate day = WorkDays.workday(charged.plusDays(1 + random.nextInt(span)));
            String[] note = pick(NOTES);
            Secrecy secrecy = random.nextInt(6) == 0 ? Secrecy.PROFESSIONAL : Secrecy.ORDINARY;
            NoteData data = new NoteData(note[0], day, note[1], secrecy, Optional.empty());
            story.add(days.on(day), of.worker(), () -> desks.diary().write(of.id(), data));
        }
    }

    private void plan(Story story, DemoCase of) {
        int number = random.nextInt(3);
        for (int i = 0; i < number; i++) {
            LocalDate set = WorkDays.workday(today.minusDays(1 + random.nextInt(14)));
            LocalDate due = WorkDays.workday(set.plusDays(3 + random.nextInt(25)));
            String title = TASKS.get(random.nextInt(TASKS.size()));
            AtomicReference<@Nullable Task> task = new AtomicReference<>();
            story.add(
                    days.on(set),
                    of.worker(),
                    () -> task.set(
                            desks.tasks().set(new TaskData(Optional.of(of.id()), title, due, Optional.empty()))));
            if (random.nextInt(4) > 0) {
                story.add(days.on(due), of.worker(), () -> Optional.ofNullable(task.get())
                        .ifPresent(t -> desks.tasks().done(t.id(), t.version(), Optional.of(due))));
            }
        }
    }

    private String[] pick(List<String> lines) {
        return lines.get(random.nextInt(lines.size())).split(";");
    }
}
