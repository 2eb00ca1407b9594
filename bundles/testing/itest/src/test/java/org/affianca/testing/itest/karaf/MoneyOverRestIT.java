package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Budget, commitments, payments and the bank's file over REST; parts of H1.4, H1.8 and H1.9. */
@OnBothDatabases
class MoneyOverRestIT {
    private static final String TODAY = LocalDate.now().toString();

    private final Caller worker;
    private final Caller coordinator;
    private final Caller second;
    private final CaseStory story;
    private final CourseStory course;
    private final MoneyStory money;

    MoneyOverRestIT(Town town) {
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator", "desk");
        this.second = town.user("coordinator");
        this.story = new CaseStory(town, worker);
        this.course = new CourseStory(worker);
        this.money = new MoneyStory(coordinator, worker);
    }

    @Test
    void anExtraordinaryGrantIsCommittedLiquidatedAndPaid() {
        long file = story.caseInCharge();
        long person =
                worker.get("/cases/" + file).expect(200).at("/members/0/person").asLong();
        long work = course.grant(file, person, "480");
        long chapter = money.chapter("1000");

        Answer proposed = money.proposed(chapter, work, "480");
        assertThat(money.left(chapter)).isEqualByComparingTo("1000");
        Answer approved = money.approve(proposed).expect(200);
        assertThat(approved.at("/act").asText()).isEqualTo("Determina 77/2026");
        assertThat(money.left(chapter)).as("H1.4: commitment linked").isEqualByComparingTo("520");
        assertThat(worker.get("/works/" + work + "/commitments")
                        .expect(200)
                        .items()
                        .get(0)
                        .path("id")
                        .asLong())
                .isEqualTo(approved.id());

        assertThat(course.closing(file).text()).as("H1.9: blocked while unpaid").contains("open-payments");
        long instalment =
                worker.get("/works/" + work).expect(200).at("/instalments/0/id").asLong();
        long payee = money.payee("Luce & Gas «Prova»", MoneyStory.IBAN);
        Answer owed =
                money.liquidate(work, approved.id(), payee, List.of(instalment)).expect(201);
        money.liquidate(work, approved.id(), payee, List.of(instalment)).expect(422);
        assertThat(course.closing(file).text()).contains("open-payments");

        Answer run =
                money.prepared(money.treasury(), owed.items().get(0).path("id").asLong());
        assertThat(run.at("/total").decimalValue()).isEqualByComparingTo("480");
        money.act(coordinator, run, "approval", Map.of()).expect(409);
        coordinator.get("/payment-runs/" + run.id() + "/sepa").expect(409);
        Answer ready = money.act(second, run, "approval", Map.of()).expect(200);
        String sepa = coordinator
                .get("/payment-runs/" + run.id() + "/sepa")
                .expect(200)
                .text();
        assertThat(sepa)
                .contains("pain.001.001.09", "<NbOfTxs>1</NbOfTxs>", "<CtrlSum>480.00</CtrlSum>")
                .contains("<Nm>Luce + Gas .Prova.</Nm>", "<IBAN>" + MoneyStory.IBAN + "</IBAN>")
                .doesNotContain("Collaudi", "Bollette");
        assertThat(coordinator
                        .get("/payment-runs/" + run.id() + "/table")
                        .expect(200)
                        .text())
                .contains("\"Beneficiario\"", "\"480,00\"");
        money.act(coordinator, ready, "execution", Map.of("on", TODAY)).expect(200);
        assertThat(worker.get("/works/" + work)
                        .expect(200)
                        .at("/instalments/0/state")
                        .asText())
                .isEqualTo("PAID");
        assertThat(course.closing(file).text()).as("H1.9: then allowed").doesNotContain("open-payments");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("commitment-approved", "payment-liquidated", "instalment-paid");

        assertThat(trace(chapter)).contains("APPROPRIATED", "COMMITTED");
        assertThat(coordinator
                        .get("/ledger/check")
                        .expect(200)
                        .at("/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void whatTheBankSendsBackBlocksTheClosingAgain() {
        long file = story.caseInCharge();
        long person =
                worker.get("/cases/" + file).expect(200).at("/members/0/person").asLong();
        long work = course.grant(file, person, "50");
        Answer approved =
                money.approve(money.proposed(money.chapter("50"), work, "50")).expect(200);
        long instalment =
                worker.get("/works/" + work).expect(200).at("/instalments/0/id").asLong();
        long payee = money.payee("=SOMMA(A1:A9)", MoneyStory.IBAN);
        Answer payments =
                money.liquidate(work, approved.id(), payee, List.of(instalment)).expect(201);
        long payment = payments.items().get(0).path("id").asLong();
        Answer run = money.prepared(money.treasury(), payment);
        Answer ready = money.act(second, run, "approval", Map.of()).expect(200);
        assertThat(coordinator
                        .get("/payment-runs/" + run.id() + "/table")
                        .expect(200)
                        .text())
                .as("no cell is a formula")
                .contains("\"'=SOMMA(A1:A9)\"");
        Answer paid =
                money.act(coordinator, ready, "execution", Map.of("on", TODAY)).expect(200);

        Answer back = money.act(
                        coordinator,
                        paid,
                        "returns",
                        Map.of("payment", payment, "on", TODAY, "reason", "AC04 conto chiuso"))
                .expect(200);
        assertThat(back.text()).contains("AC04 conto chiuso");
        assertThat(course.closing(file).text()).contains("open-payments");
        assertThat(worker.get("/works/" + work + "/payments")
                        .expect(200)
                        .items()
                        .get(0)
                        .path("state")
                        .asText())
                .isEqualTo("DUE");
        assertThat(coordinator
                        .get("/ledger/check")
                        .expect(200)
                        .at("/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void aHundredApprovalsAtOnceNeverExceedTheChapter() throws Exception {
        long chapter = money.chapter("1000");
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Answer one = coordinator
                    .post("/commitments", Map.of("chapter", chapter, "amount", 30, "purpose", "Buoni spesa"))
                    .expect(201);
            all.add(() -> money.approve(one).status());
        }
        ExecutorService staff = Executors.newFixedThreadPool(20);
        int approved = 0;
        try {
            for (Future<Integer> one : staff.invokeAll(all)) {
                assertThat(one.get()).isIn(200, 409);
                approved += one.get() == 200 ? 1 : 0;
            }
        } finally {
            staff.shutdownNow();
        }
        assertThat(approved).isEqualTo(33);
        assertThat(money.left(chapter)).isEqualByComparingTo(new BigDecimal("10"));
        assertThat(coordinator
                        .get("/ledger/check")
                        .expect(200)
                        .at("/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void badInputIsNamedFieldByFieldAndStaleActsAreTold() {
        Answer wrong = worker.post("/payees", Map.of("type", "bank", "name", "", "iban", "IT60X0542811101000000123457"))
                .expect(422);
        assertThat(wrong.text()).contains("/type", "/name", "/iban", "Questo IBAN non è valido");
        Answer proposed = coordinator
                .post("/commitments", Map.of("chapter", money.chapter("10"), "amount", 11, "purpose", "Buoni spesa"))
                .expect(201);
        Answer refused = money.approve(proposed).expect(409);
        assertThat(refused.text()).contains("account-exhausted", "Capitolo");
        worker.post(
                        "/commitments/" + proposed.id() + "/approval",
                        Map.of("act", "Determina 1", "on", TODAY),
                        "If-Match",
                        proposed.etag())
                .expect(403);
        coordinator
                .post("/commitments/" + proposed.id() + "/refusal", Map.of("reason", "Non basta."), "If-Match", "\"7\"")
                .expect(412);
        coordinator.get("/commitments/" + Long.MAX_VALUE).expect(404);
        coordinator.get("/payment-runs/" + Long.MAX_VALUE).expect(404);
        worker.get("/payment-runs").expect(403);
    }

    private String trace(long chapter) {
        return coordinator
                .get("/chapters/" + chapter + "/movements")
                .expect(200)
                .text();
    }
}
