package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Horizon;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.Party;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanFile;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Signatory;
import org.affianca.api.plan.Signature;
import org.affianca.api.plan.Source;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.Policies;

/** The desk of plans of a test house, and a plan of Dario's with which most tests begin. */
final class TestPlans {
    static final ServiceCode PLAN = new ServiceCode("core.individual-plan");
    private static final Policies NO_RULES = new Policies() {
        @Override
        public <P> List<P> of(Class<P> type, ServiceCode service) {
            return List.of();
        }
    };

    final TestHouse house;
    final TestOffice office;
    final Desk works;
    final PlanBooks books;
    final PlanOffice desk;
    final LivePlans plans;
    final Actor giulia;
    final LocalDate today;

    TestPlans(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.today = office.today();
        Shelf shelf = new Shelf();
        Books ofWorks = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        this.works =
                new Desk(house.transactions(), ofWorks, new LiveCatalogue(shelf, house.clock()), NO_RULES, day -> true);
        this.books = new PlanBooks(TestGround.of(house), shelf);
        this.desk = new PlanOffice(house.transactions(), books);
        this.plans = new LivePlans(house.transactions(), books);
    }

    CaseId newCase() {
        return office.opened(giulia, office.town.registered(giulia, "Esempio", "Dario"))
                .id();
    }

    WorkId opened(CaseId in, ServiceCode service) {
        Beginning beginning = Beginning.on(Period.from(today.minusMonths(2)));
        return house.as(giulia, () -> works.open(in, service, beginning, Map.of()));
    }

    WorkId newPlan() {
        return opened(newCase(), PLAN);
    }

    /** Dario's project of life: two goals, who does what, and who pays for it. */
    static PlanContent dario() {
        PlanAction training =
                new PlanAction(11, "Palestra di autonomia due giorni a settimana", Party.SERVICE, "", none(), none());
        PlanAction cooking = new PlanAction(12, "Cucinare una cena a settimana", Party.PERSON, "Dario", none(), none());
        Indicator nights = new Indicator(13, "Notti fuori casa al mese", "0", "8");
        return new PlanContent(
                "Vivere con due amici vicino a casa",
                6,
                List.of(
                        new PlanGoal(
                                1, "Saper stare da solo", Horizon.SHORT, List.of(training, cooking), List.of(nights)),
                        new PlanGoal(2, "Un lavoro", Horizon.LONG, List.of(), List.of())),
                List.of(new Commitment(21, Party.FAMILY, "La mamma", "Lo accompagna il primo mese")),
                List.of(
                        paid(31, Source.FUND, "FNA", 6_000),
                        paid(32, Source.BODY, "Comune", 3_200),
                        paid(33, Source.FUND, "L. 112", 4_800),
                        paid(34, Source.IN_KIND, "Famiglia", 0)),
                List.of(
                        signatory(41, Signatory.Role.PERSON, "Dario Esempio", true),
                        signatory(42, Signatory.Role.CASE_MANAGER, "Giulia", true),
                        signatory(43, Signatory.Role.FAMILY, "La mamma", false)));
    }

    static BudgetLine paid(int number, Source source, String name, long euro) {
        return new BudgetLine(
                number, source, name, "Anno 2026", none(), none(), Money.euro(euro), Rhythm.ONCE, none(), none());
    }

    static Signatory signatory(int number, Signatory.Role role, String name, boolean required) {
        return new Signatory(number, role, name, none(), required);
    }

    static PlanContent signedBy(PlanContent content, Signatory... signatories) {
        return new PlanContent(
                content.aim(),
                content.reviewMonths(),
                content.goals(),
                content.commitments(),
                content.budget(),
                List.of(signatories));
    }

    static PlanContent paidBy(PlanContent content, BudgetLine... lines) {
        return new PlanContent(
                content.aim(),
                content.reviewMonths(),
                content.goals(),
                content.commitments(),
                List.of(lines),
                content.signatories());
    }

    /** Does an act on the plan as it stands now. */
    void act(WorkId id, ObjIntConsumer<WorkId> act) {
        house.doAs(giulia, () -> act.accept(id, file(id).version()));
    }

    void write(WorkId id, PlanContent content) {
        act(id, (plan, version) -> desk.write(plan, version, content));
    }

    WorkId written(PlanContent content) {
        WorkId id = newPlan();
        write(id, content);
        return id;
    }

    WorkId proposed(PlanContent content) {
        WorkId id = written(content);
        act(id, (plan, version) -> desk.propose(plan, version, today.minusDays(20)));
        return id;
    }

    void sign(WorkId id, int signatory) {
        act(id, (plan, version) -> desk.sign(plan, version, signature(signatory, today.minusDays(10))));
    }

    Signature signature(int signatory, LocalDate on) {
        return new Signature(signatory, Signature.Answer.SIGNED, on, "paper", "");
    }

    Signature refusal(int signatory, String reason) {
        return new Signature(signatory, Signature.Answer.REFUSED, today.minusDays(9), "", reason);
    }

    Signature inability(int signatory, String reason) {
        return new Signature(signatory, Signature.Answer.UNABLE, today.minusDays(9), "", reason);
    }

    /** Dario's plan, signed by him and by Giulia ten days ago. */
    WorkId agreed() {
        WorkId id = proposed(dario());
        sign(id, 41);
        sign(id, 42);
        return id;
    }

    /** The step with which a plan begins to run. */
    Verdict run(WorkId id) {
        return house.as(giulia, () -> works.move(id, 1, "AGREED", Decision.on(today)));
    }

    PlanFile file(WorkId id) {
        return house.as(giulia, () -> plans.find(id)).orElseThrow();
    }

    static <T> Optional<T> none() {
        return Optional.empty();
    }
}
