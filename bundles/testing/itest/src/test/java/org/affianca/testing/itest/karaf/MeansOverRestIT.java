package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Means tests, contributions by band, loans and undue payments over REST; no area is needed. */
@OnBothDatabases
class MeansOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String YEAR_END = TODAY.getYear() + "-12-31";

    private final Town town;
    private final Caller worker;
    private final Caller coordinator;
    private final CaseStory story;
    private final MeansStory means;

    MeansOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator");
        this.story = new CaseStory(town, worker);
        this.means = new MeansStory(town, story);
    }

    private static BigDecimal amount(JsonNode node) {
        return node.decimalValue().setScale(2);
    }

    /** Scenario H1.3: refused until protocol and benefit code are filled; then kept with the DSU, until 31 December. */
    @Test
    void inpsIsAskedForBrunoOnlyWithProtocolAndBenefitCode() {
        long person = means.personWithCode();
        long file = story.openCase(person, story.contact(person));
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        long work = means.grant(file, 480);
        String enquiry = "/works/" + work + "/means-enquiry";
        Answer none = worker.post(enquiry + "/answer", MeansStory.isee("", 6_800), "If-Match", "\"0\"")
                .expect(409);
        assertThat(none.text()).contains("enquiry-without-protocol", "enquiry-without-benefit", "protocollo");
        Answer half = worker.put(enquiry, Map.of("protocol", "PG 1234/2026", "benefit", ""), "If-Match", "\"0\"")
                .expect(200);
        assertThat(half.at("/lacking").findValuesAsText("code")).contains("enquiry-without-benefit");
        Answer ready = worker.put(
                        enquiry, Map.of("protocol", "PG 1234/2026", "benefit", "A1.05"), "If-Match", half.etag())
                .expect(200);
        assertThat(ready.at("/lacking")).isEmpty();
        Answer kept = worker.post(enquiry + "/answer", MeansStory.isee("", 6_800), "If-Match", ready.etag())
                .expect(201);
        assertThat(kept.at("/until").asText()).isEqualTo(YEAR_END);
        assertThat(kept.at("/declaration/protocol").asText()).startsWith("INPS-ISEE-");
        assertThat(kept.at("/asked/benefit").asText()).isEqualTo("A1.05");
        assertThat(amount(kept.at("/indicator/isee"))).isEqualByComparingTo("6800");
        assertThat(worker.get(enquiry).expect(200).at("/answers/0/id").asLong()).isEqualTo(kept.id());
        assertThat(worker.get("/people/" + person + "/means-tests").expect(200).items())
                .hasSize(1);
        worker.post(
                        "/means-tests/" + kept.id() + "/withdrawal",
                        Map.of("because", "Di un altro"),
                        "If-Match",
                        kept.etag())
                .expect(200);
        assertThat(worker.get("/people/" + person + "/means-tests").expect(200).items())
                .isEmpty();
        worker.get("/means-tests/" + Long.MAX_VALUE).expect(404);
    }

    @Test
    void whatIsPaidGoesByBandAndSaysWhy() {
        long person = story.person();
        long file = story.openCase(person, story.contact(person));
        long work = means.grant(file, 100);
        Map<String, Object> rule = MeansStory.ruleData();
        worker.post("/contribution-rules", rule).expect(403);
        Answer draft = coordinator.post("/contribution-rules", rule).expect(201);
        Answer tried = coordinator
                .post("/contribution-rules/" + draft.id() + "/trial", Map.of("isee", 10_500))
                .expect(200);
        assertThat(amount(tried.at("/amount"))).isEqualByComparingTo("3.50");
        assertThat(amount(tried.at("/rest"))).isEqualByComparingTo("16.50");
        assertThat(tried.at("/how/1/detail").asText()).contains("10.500,00").contains("fascia 2");
        worker.get("/contribution-rules/" + draft.id()).expect(404);
        coordinator
                .post("/contribution-rules/" + draft.id() + "/publication", Map.of(), "If-Match", draft.etag())
                .expect(200);
        Answer before =
                worker.get("/works/" + work + "/contribution?on=" + TODAY).expect(200);
        assertThat(amount(before.at("/due/amount"))).isEqualByComparingTo("20");
        worker.post("/people/" + person + "/means-tests", MeansStory.isee("attestation", 5_000))
                .expect(201);
        Answer after =
                worker.get("/works/" + work + "/contribution?on=" + TODAY).expect(200);
        assertThat(amount(after.at("/due/amount"))).isEqualByComparingTo("0");
        coordinator
                .put("/contribution-rules/" + draft.id(), rule, "If-Match", "\"2\"")
                .expect(409);
        Answer wrong = worker.post("/people/" + person + "/means-tests", MeansStory.isee("enquiry", 5_000))
                .expect(422);
        assertThat(wrong.text()).contains("/source");
    }

    @Test
    void aLoanIsAgreedPaidBackPutOffDividedAnewAndWrittenOffOnTheAidChapter() {
        long file = story.caseInCharge();
        long work = means.grant(file, 1_200);
        String code = Long.toString(System.nanoTime(), 36);
        long loans = means.chapter("4110/" + code, 5_000);
        long aid = means.chapter("4120/" + code, 1_000);
        Answer loan = worker.post("/works/" + work + "/repayments", MeansStory.loan(1_200, 7, loans))
                .expect(201);
        assertThat(loan.at("/state").asText()).isEqualTo("AGREED");
        long id = loan.id();
        sumIs(loan, 0, "1200");
        Map<String, Object> hundred =
                Map.of("on", TODAY.toString(), "amount", 100.5, "way", "pagopa", "reference", "IUV 0001");
        assertThat(means.act(id, "receipts", hundred).expect(409).text()).contains("loan-not-paid-out");
        means.pay(work);
        Answer received = means.act(id, "receipts", hundred).expect(201);
        assertThat(amount(received.at("/standing/left"))).isEqualByComparingTo("1099.50");
        assertThat(left(loans)).isEqualByComparingTo("5100.50");
        worker.post("/repayments/" + id + "/receipts", hundred, "If-Match", loan.etag())
                .expect(412);
        Answer grace = means.act(id, "postponement", Map.of("months", 6, "because", "Ha perso il lavoro.", "act", ""))
                .expect(200);
        sumIs(grace, 0, "1099.50");
        Answer anew = means.act(
                        id,
                        "rescheduling",
                        Map.of(
                                "terms",
                                Map.of("firstDue", TODAY.plusMonths(2).toString(), "everyMonths", 1, "each", 80),
                                "because",
                                "Reddito dimezzato",
                                "act",
                                "Det. 4"))
                .expect(200);
        sumIs(anew, 0, "1099.50");
        assertThat(anew.at("/plans")).hasSize(3);
        assertThat(worker.get("/repayments?limit=200").expect(200).text()).contains("\"id\":" + id);
        Answer blocked =
                story.move(file, "CLOSED", story.firstCode("closure-reason"), story.firstCode("exit-situation"));
        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.text()).contains("open-repayment");
        Map<String, Object> act =
                Map.of("on", TODAY.toString(), "act", "Det. 88/2026", "because", "Irreperibile", "chapter", aid);
        means.act(id, "write-off", act).expect(403);
        Answer tooMuch = means.act(coordinator, id, "write-off", act).expect(409);
        assertThat(tooMuch.text()).contains("account-exhausted");
        means.act(id, "receipts", Map.of("on", TODAY.toString(), "amount", 99.5, "way", "cash", "reference", ""))
                .expect(201);
        Answer gone = means.act(coordinator, id, "write-off", act).expect(200);
        assertThat(gone.at("/state").asText()).isEqualTo("WRITTEN_OFF");
        assertThat(amount(gone.at("/writtenOff/amount"))).isEqualByComparingTo("1000");
        assertThat(left(aid)).isEqualByComparingTo("0");
        assertThat(left(loans)).isEqualByComparingTo("6200");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("repayment-agreed", "repayment-replanned", "repayment-received", "repayment-written-off");
    }

    @Test
    void vouchersAreGivenOutOfACommitmentAndAShopIsPaidForThem() {
        long work = means.grant(story.caseInCharge(), 100);
        long chapter = means.chapter("4130/" + Long.toString(System.nanoTime(), 36), 200);
        long commitment = means.commitment(work, chapter, 100);
        long series = means.series();
        assertThat(means.give(work, series, 6, commitment).expect(409).text()).contains("account-exhausted", "Impegno");
        Answer given = means.give(work, series, 3, commitment).expect(201);
        assertThat(given.at("/items/0/number").asText()).endsWith("0101");
        Answer all = worker.get("/voucher-series/" + series).expect(200);
        assertThat(amount(all.at("/outstanding"))).isEqualByComparingTo("60");
        long shop = worker.post(
                        "/payees",
                        Map.of("type", "shop", "name", "Alimentari Esempio", "taxCode", "", "iban", "", "active", true))
                .expect(201)
                .id();
        Map<String, Object> brought = Map.of("numbers", List.of(101, 104), "shop", shop, "on", TODAY.toString());
        assertThat(worker.post("/voucher-series/" + series + "/redemptions", brought, "If-Match", all.etag())
                        .expect(422)
                        .text())
                .contains("/numbers/1");
        Answer redeemed = worker.post(
                        "/voucher-series/" + series + "/redemptions",
                        Map.of("numbers", List.of(101, 103), "shop", shop, "on", TODAY.toString()),
                        "If-Match",
                        all.etag())
                .expect(201);
        assertThat(redeemed.at("/redeemed").asInt()).isEqualTo(2);
        assertThat(amount(worker.get("/payees/" + shop).expect(200).at("/owed")))
                .isEqualByComparingTo("40");
        long lost = given.at("/items/1/id").asLong();
        worker.post(
                        "/works/" + work + "/vouchers/" + lost + "/withdrawal",
                        Map.of("because", "Smarrito"),
                        "If-Match",
                        "\"1\"")
                .expect(412);
        worker.post(
                        "/works/" + work + "/vouchers/" + lost + "/withdrawal",
                        Map.of("because", "Smarrito"),
                        "If-Match",
                        "\"2\"")
                .expect(200);
        assertThat(left(chapter)).isEqualByComparingTo("120");
        assertThat(worker.get("/works/" + work + "/vouchers").expect(200).items())
                .extracting(one -> one.path("state").asText())
                .containsExactly("REDEEMED", "VOID", "REDEEMED");
    }

    private BigDecimal left(long chapter) {
        return amount(coordinator.get("/chapters/" + chapter).expect(200).at("/left"));
    }

    private static void sumIs(Answer repayment, int plan, String euro) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : repayment.at("/plans/" + plan + "/parts")) {
            sum = sum.add(part.path("amount").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo(euro);
        assertThat(repayment.at("/plans/" + plan + "/owed").decimalValue()).isEqualByComparingTo(euro);
    }

    @Test
    void noMoreComesBackThanWasPaidWithoutRightAndEachFieldIsNamed() {
        long work = means.grant(story.caseInCharge(), 300);
        Map<String, Object> undue = Map.of(
                "debt",
                Map.of(
                        "cause",
                        "UNDUE",
                        "principal",
                        300.01,
                        "reason",
                        "whim",
                        "note",
                        "",
                        "act",
                        "",
                        "agreedOn",
                        TODAY.toString(),
                        "guarantors",
                        List.of()),
                "terms",
                Map.of("firstDue", TODAY.toString(), "everyMonths", 1, "parts", 2));
        means.pay(work);
        Answer wrong = worker.post("/works/" + work + "/repayments", undue).expect(422);
        assertThat(wrong.text()).contains("/debt/reason", "/debt/act", "/debt/principal", "300,00");
        worker.get("/repayments/" + Long.MAX_VALUE).expect(404);
        assertThat(town.user("desk").get("/works/" + work + "/repayments").status())
                .isEqualTo(404);
    }
}
