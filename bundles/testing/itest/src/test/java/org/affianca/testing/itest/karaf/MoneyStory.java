package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** Money over REST: a chapter with something in it, a commitment, a payee, a run. */
public final class MoneyStory {
    public static final String IBAN = "IT60X0542811101000000123456";

    private final LocalDate today = LocalDate.now();
    private final Caller coordinator;
    private final Caller worker;

    public MoneyStory(Caller coordinator, Caller worker) {
        this.coordinator = coordinator;
        this.worker = worker;
    }

    public Map<String, Object> moved(String amount) {
        return Map.of("amount", new BigDecimal(amount), "on", today.toString(), "reference", "Delibera 12/2026");
    }

    /** A fund with a chapter of this year that has all of it. */
    public long chapter(String amount) {
        long fund = coordinator
                .post(
                        "/funds",
                        Map.of("name", "Assistenza economica", "source", "own", "from", today.getYear() + "-01-01"))
                .expect(201)
                .id();
        coordinator.post("/funds/" + fund + "/receipts", moved(amount)).expect(201);
        long chapter = coordinator
                .post(
                        "/chapters",
                        Map.of(
                                "fund",
                                fund,
                                "year",
                                today.getYear(),
                                "code",
                                "1204/" + fund,
                                "name",
                                "Contributi economici"))
                .expect(201)
                .id();
        coordinator
                .post("/chapters/" + chapter + "/appropriations", moved(amount))
                .expect(201);
        return chapter;
    }

    public BigDecimal left(long chapter) {
        return worker.get("/chapters/" + chapter).expect(200).at("/left").decimalValue();
    }

    /** A proposal for a work; for the office when there is none. */
    public Answer proposed(long chapter, long work, String amount) {
        return worker.post(
                        "/commitments",
                        Map.of(
                                "chapter",
                                chapter,
                                "work",
                                work,
                                "amount",
                                new BigDecimal(amount),
                                "purpose",
                                "Bollette arretrate"))
                .expect(201);
    }

    public Answer approve(Answer commitment) {
        return coordinator.post(
                "/commitments/" + commitment.id() + "/approval",
                Map.of("act", "Determina 77/2026", "on", today.toString()),
                "If-Match",
                commitment.etag());
    }

    public long payee(String name, String iban) {
        return worker.post("/payees", Map.of("type", "utility", "name", name, "iban", iban))
                .expect(201)
                .id();
    }

    public long treasury() {
        return coordinator
                .post(
                        "/treasuries",
                        Map.of(
                                "name",
                                "Tesoreria",
                                "holder",
                                "Comune di Prova",
                                "iban",
                                "IT67M9999900000000000000001",
                                "bic",
                                "TESTITMM"))
                .expect(201)
                .id();
    }

    public Answer liquidate(long work, long commitment, long payee, List<Long> instalments) {
        return worker.post(
                "/works/" + work + "/payments",
                Map.of(
                        "commitment",
                        commitment,
                        "payee",
                        payee,
                        "instalments",
                        instalments,
                        "reference",
                        "Determina 77/2026"));
    }

    /** A run of this payment alone: what others in the town left due is left for later. */
    public Answer prepared(long treasury, long payment) {
        Answer run = coordinator
                .post("/payment-runs", Map.of("treasury", treasury, "executeOn", today.toString()))
                .expect(201);
        for (JsonNode line : run.at("/lines")) {
            if (line.path("payment").asLong() != payment) {
                run = act(
                                coordinator,
                                run,
                                "omissions",
                                Map.of("payment", line.path("payment").asLong()))
                        .expect(200);
            }
        }
        return run;
    }

    public Answer act(Caller who, Answer run, String act, Object body) {
        return who.post("/payment-runs/" + run.id() + "/" + act, body, "If-Match", run.etag());
    }
}
