package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.CaseId;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.event.EventLog;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.time.Period;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.diary.Notebook;
import org.affianca.engine.document.Archive;
import org.affianca.engine.document.TestArchive;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.intake.ContactBook;
import org.affianca.engine.person.TestPeople;
import org.affianca.engine.report.ReceptionDesk;
import org.affianca.engine.report.ReportBook;
import org.affianca.engine.task.TaskBook;

/** All desks of a test house, and the acts with which most tests begin. */
public final class TestOffice {
    public final TestHouse house;
    public final TestPeople town;
    public final Shelf shelf = new Shelf();
    public final AllMatters matters;
    public final CaseLookup cases;
    public final FileDesk desk;
    public final ContactBook contacts;
    public final Notebook diary;
    public final TaskBook tasks;
    public final Archive archive;
    public final ReportBook reports;
    public final ReceptionDesk reception;

    public TestOffice(TestHouse house) {
        this.house = house;
        Codes codes = TestCodes.of(house);
        EventLog events = house.log();
        this.town = new TestPeople(house);
        this.matters = new AllMatters(house.mappers());
        this.cases = new CaseLookup(house.mappers(), house.transactions(), house.sight(), house.accessLog(), matters);
        this.shelf.put(Garden.area());
        this.contacts = new ContactBook(TestGround.of(house));
        this.desk = new FileDesk(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                codes,
                events,
                contacts,
                shelf,
                matters);
        this.diary = new Notebook(TestGround.of(house));
        this.tasks = new TaskBook(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                codes);
        this.archive = TestArchive.inDatabase(house);
        this.reports = new ReportBook(TestGround.of(house));
        this.reception = new ReceptionDesk(TestGround.of(house), desk);
    }

    public LocalDate today() {
        return LocalDate.now(house.clock());
    }

    public CaseFile opened(Actor by, PersonId... members) {
        UnitId unit = by.units().iterator().next();
        return opened(by, unit, Secrecy.ORDINARY, members);
    }

    public CaseFile opened(Actor by, UnitId unit, Secrecy secrecy, PersonId... members) {
        return house.as(
                by,
                () -> desk.open(new CaseOpening(List.of(members), unit, "Cerca un lavoro", secrecy, Optional.empty())));
    }

    public CaseFile opened(Actor by, CaseKind kind, String name, Optional<HouseholdId> household, PersonId... members) {
        UnitId unit = by.units().iterator().next();
        return house.as(
                by,
                () -> desk.open(new CaseOpening(
                        List.of(members),
                        unit,
                        "Difficoltà in famiglia",
                        Secrecy.ORDINARY,
                        Optional.empty(),
                        Optional.of(kind),
                        name,
                        household)));
    }

    /** A household of these people, who live together since the beginning of last year. */
    public HouseholdId household(Actor by, PersonId... members) {
        Period since = Period.from(today().minusYears(1));
        List<HouseholdMember> all = IntStream.range(0, members.length)
                .mapToObj(i -> new HouseholdMember(members[i], "", i == 0 ? "1" : "3", since))
                .toList();
        return house.as(by, () -> town.register.form(new HouseholdData(HouseholdKind.DE_FACTO, since, all)))
                .id();
    }

    public Verdict moved(Actor by, CaseFile file, CaseMove move) {
        return house.as(by, () -> desk.move(file.id(), find(by, file.id()).version(), move));
    }

    public void takeInCharge(Actor by, CaseFile file) {
        moved(by, file, CaseMove.charge(today(), "professional", "agreement"));
    }

    public Verdict close(Actor by, CaseFile file) {
        return moved(by, file, new CaseMove(CaseState.CLOSED, today(), "4", "2", ""));
    }

    public Verdict suspend(Actor by, CaseFile file, String reason) {
        return moved(by, file, CaseMove.suspend(today(), reason, today().plusDays(30)));
    }

    public Verdict reopen(Actor by, CaseFile file, String why) {
        return moved(
                by,
                file,
                new CaseMove(CaseState.IN_CHARGE, today(), "professional", "", why, "agreement", Optional.empty(), ""));
    }

    public CaseFile find(Actor by, CaseId id) {
        return house.as(by, () -> cases.find(id)).orElseThrow();
    }

    /** A work as work's own desk would leave it: only what its neighbours look at. */
    public long work(CaseId in, String stage, Secrecy secrecy, Actor by) {
        long id = house.ids().next();
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day, secrecy,"
                        + " provider, opened_on, version, created_at, changed_at, changed_by) values (1, ?, ?,"
                        + " 'employment', 'employment.traineeship', 'MEASURE', 'STARTED', ?, ?, ?, '', ?, 1, ?, ?, ?)",
                id,
                in.value(),
                stage,
                today(),
                secrecy.name(),
                today(),
                house.clock().instant(),
                house.clock().instant(),
                by.id().value());
        return id;
    }

    public void instalment(long work, long cents, Actor by) {
        house.sql(
                "insert into core.instalment (organisation_id, id, work_id, month, place, amount_cents, state,"
                        + " changed_at, changed_by) values (1, ?, ?, '2026-01', 1, ?, 'DUE', ?, ?)",
                house.ids().next(),
                work,
                cents,
                house.clock().instant(),
                by.id().value());
    }

    public void deadline(long work, String code, LocalDate due) {
        house.sql(
                "insert into core.deadline (organisation_id, work_id, code, due, consequence, source)"
                        + " values (1, ?, ?, ?, 'REMIND', '')",
                work,
                code,
                due);
    }
}
