package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.Transfer;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Particulars;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.LiveWorks;
import org.affianca.engine.work.Policies;

/** The budget of a test house: Marco keeps it, Giulia has the case of Bruno Collaudi, who needs money. */
public final class TestBudget {
    public static final ServiceCode AID = new ServiceCode("core.economic-aid");

    public final TestHouse house;
    public final TestOffice office;
    public final Ground ground;
    public final Ledger ledger;
    public final BudgetBook book;
    public final CommitmentBook commitments;
    public final Shelf shelf = new Shelf();
    public final Books books;
    public final Desk desk;
    public final LiveWorks works;
    public final UnitId hub;
    public final Actor giulia;
    public final Actor marco;
    public final CaseFile file;
    public final LocalDate today;

    public TestBudget(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.ground = TestGround.of(house);
        this.ledger = new Ledger(ground);
        this.book = new BudgetBook(ground, ledger);
        this.commitments = new CommitmentBook(ground, ledger);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.today = office.today();
        this.file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
        office.takeInCharge(giulia, file);
        this.books = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        Policies none = noRules();
        this.desk = new Desk(house.transactions(), books, new LiveCatalogue(shelf, house.clock()), none, day -> true);
        this.works = new LiveWorks(house.transactions(), books, none);
    }

    private static Policies noRules() {
        return new Policies() {
            @Override
            public <P> java.util.List<P> of(Class<P> type, ServiceCode service) {
                return java.util.List.of();
            }
        };
    }

    public Transfer transfer(Money amount) {
        return new Transfer(amount, today, "Delibera 12/2026");
    }

    public Fund fund(Money amount) {
        Fund empty = house.as(
                marco,
                () -> book.enter(new FundData(
                        "Assistenza economica",
                        new Code("own"),
                        "",
                        Period.from(LocalDate.of(today.getYear(), 1, 1)))));
        return house.as(marco, () -> book.receive(empty.id(), transfer(amount)));
    }

    /** A chapter of this year's budget with so much in it. */
    public Chapter chapter(Money amount) {
        Fund fund = fund(amount);
        String code = "120-" + house.ids().next();
        Chapter empty = house.as(
                marco, () -> book.enter(new ChapterData(fund.id(), today.getYear(), code, "Contributi economici")));
        return house.as(marco, () -> book.appropriate(empty.id(), transfer(amount)));
    }

    /** A grant of Bruno's that runs from today on. */
    public WorkId grant(Money amount, Rhythm rhythm) {
        return grant(AID, amount, rhythm, Map.of());
    }

    public WorkId grant(ServiceCode service, Money amount, Rhythm rhythm, Map<String, Object> details) {
        Beginning beginning =
                Beginning.on(Period.from(today)).with(Particulars.paying(amount, rhythm, Optional.empty()));
        return house.as(giulia, () -> {
            WorkId id = desk.open(file.id(), service, beginning, details);
            if (!desk.move(id, 1, "STARTED", Decision.on(today)).allows()) {
                throw new AssertionError("the grant does not start");
            }
            return id;
        });
    }

    public Commitment proposed(Chapter chapter, Optional<WorkId> work, Money amount) {
        return house.as(
                work.isPresent() ? giulia : marco,
                () -> commitments.propose(new CommitmentData(chapter.id(), work, amount, "Bollette arretrate")));
    }

    public Commitment approved(Commitment proposed) {
        return house.as(
                marco, () -> commitments.approve(proposed.id(), proposed.version(), "Determina 77/2026", today));
    }

    public Chapter read(Chapter chapter) {
        return house.as(marco, () -> book.chapter(chapter.id())).orElseThrow();
    }
}
