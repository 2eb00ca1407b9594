package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** What a household has, what it pays, what it owes back: the steps of it over REST. */
public final class MeansStory {
    private static final LocalDate TODAY = LocalDate.now();
    private final Town town;
    private final CaseStory story;
    private final Caller worker;

    public MeansStory(Town town, CaseStory story) {
        this.town = town;
        this.story = story;
        this.worker = story.worker();
    }

    /** A grant of so many euro, paid once and running. */
    public long grant(long file, int euro) {
        long work = worker.post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service",
                                "core.economic-aid",
                                "from",
                                TODAY.toString(),
                                "amount",
                                euro,
                                "rhythm",
                                "ONCE"))
                .expect(201)
                .id();
        story.step(work, "STARTED", TODAY.toString(), "", "").expect(200);
        return work;
    }

    public void pay(long work) {
        long instalment = story.sheet(work).at("/instalments/0/id").asLong();
        worker.post("/works/" + work + "/instalments/" + instalment + "/payment", Map.of("on", TODAY.toString()))
                .expect(200);
    }

    /** Somebody invented with a fiscal code that is formally right. */
    public long personWithCode() {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            consonants.append(
                    "BCDFGLMNPRSTVZ".charAt(ThreadLocalRandom.current().nextInt(14)));
        }
        int year = 50 + ThreadLocalRandom.current().nextInt(50);
        String start = consonants + "BRN" + year + "S"
                + (10 + ThreadLocalRandom.current().nextInt(18)) + "G273";
        String code = InventedCode.checked(start);
        String surname = consonants.charAt(0) + "a" + consonants.substring(1).toLowerCase(Locale.ROOT) + "ai";
        Map<String, Object> person = CaseStory.person(surname, "Bruno");
        person.put("fiscalCode", code);
        person.put("birthDate", "19" + year + "-11-" + start.substring(9, 11));
        return worker.post("/people", person).expect(201).id();
    }

    /** A means test as an attestation shows it, or as INPS answers. */
    public static Map<String, Object> isee(String source, int euro) {
        return Map.of(
                "indicator",
                Map.of("type", "ordinary", "ise", euro * 2, "isee", euro, "scale", 2),
                "declaration",
                Map.of(
                        "protocol",
                        "INPS-ISEE-" + TODAY.getYear() + "-01234567A",
                        "signedOn",
                        TODAY.toString(),
                        "differs",
                        false),
                "source",
                source,
                "members",
                List.of());
    }

    /** A rule in three bands that begins on a day of the past on which no other does. */
    static Map<String, Object> ruleData() {
        LocalDate from =
                LocalDate.of(2000, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(9_000));
        return Map.ofEntries(
                Map.entry("service", "core.economic-aid"),
                Map.entry("from", from.toString()),
                Map.entry("act", "Del. 14/2026"),
                Map.entry("unit", "hour"),
                Map.entry("price", 20),
                Map.entry("iseeType", "ordinary"),
                Map.entry(
                        "bands",
                        List.of(
                                Map.of("upTo", 6000, "way", "SHARE", "percent", 0, "toPercent", 0, "amount", 0),
                                Map.of("upTo", 15000, "way", "LINEAR", "percent", 5, "toPercent", 30, "amount", 0),
                                Map.of("way", "FIXED", "percent", 0, "toPercent", 0, "amount", 18))),
                Map.entry("withoutIsee", 100),
                Map.entry("step", 10),
                Map.entry("rounding", "DOWN"));
    }

    /** A published rule. */
    public long rule() {
        Caller coordinator = town.user("coordinator");
        Answer draft = coordinator.post("/contribution-rules", ruleData()).expect(201);
        return coordinator
                .post("/contribution-rules/" + draft.id() + "/publication", Map.of(), "If-Match", draft.etag())
                .expect(200)
                .id();
    }

    public static Map<String, Object> loan(int euro, int parts, long chapter) {
        return Map.of(
                "debt",
                Map.of(
                        "cause",
                        "LOAN",
                        "principal",
                        euro,
                        "reason",
                        "housing",
                        "note",
                        "",
                        "act",
                        "Accordo 12/" + TODAY.getYear(),
                        "agreedOn",
                        TODAY.toString(),
                        "chapter",
                        chapter,
                        "guarantors",
                        List.of(Map.of("name", "Elio Provetti", "reach", ""))),
                "terms",
                Map.of("firstDue", TODAY.plusMonths(1).toString(), "everyMonths", 1, "parts", parts));
    }

    public Answer act(long repayment, String act, Map<String, Object> body) {
        return act(worker, repayment, act, body);
    }

    public Answer act(Caller by, long repayment, String act, Map<String, Object> body) {
        String etag = by.get("/repayments/" + repayment).expect(200).etag();
        return by.post("/repayments/" + repayment + "/" + act, body, "If-Match", etag);
    }

    /** An approved commitment of so many euro for a work. */
    public long commitment(long work, long chapter, int euro) {
        Answer proposed = worker.post(
                        "/commitments",
                        Map.of("chapter", chapter, "work", work, "amount", euro, "purpose", "Buoni spesa"))
                .expect(201);
        return town.user("coordinator")
                .post(
                        "/commitments/" + proposed.id() + "/approval",
                        Map.of("act", "Det. 77/2026", "on", TODAY.toString()),
                        "If-Match",
                        proposed.etag())
                .expect(200)
                .id();
    }

    /** A series of twenty vouchers of 20 euro from number 101 on. */
    public long series() {
        String prefix = Long.toString(System.nanoTime() % 1_000_000_000L, 36).toUpperCase(Locale.ROOT) + "-";
        return town.user("coordinator")
                .post(
                        "/voucher-series",
                        Map.of(
                                "name",
                                "Buoni spesa",
                                "prefix",
                                prefix,
                                "value",
                                20,
                                "first",
                                101,
                                "count",
                                20,
                                "receivedOn",
                                TODAY.toString(),
                                "expiresOn",
                                TODAY.plusMonths(3).toString(),
                                "shops",
                                "Alimentari Esempio"))
                .expect(201)
                .id();
    }

    public Answer give(long work, long series, int count, long commitment) {
        return worker.post(
                "/works/" + work + "/vouchers",
                Map.of("series", series, "count", count, "commitment", commitment, "on", TODAY.toString()));
    }

    /** A chapter of this year with so many euro. */
    public long chapter(String code, int euro) {
        Caller coordinator = town.user("coordinator");
        Map<String, Object> money = Map.of("amount", euro, "on", TODAY.toString(), "reference", "Bilancio");
        long fund = coordinator
                .post(
                        "/funds",
                        Map.of(
                                "name",
                                "Fondo " + code,
                                "source",
                                "own",
                                "project",
                                "",
                                "from",
                                TODAY.getYear() + "-01-01"))
                .expect(201)
                .id();
        coordinator.post("/funds/" + fund + "/receipts", money).expect(201);
        long chapter = coordinator
                .post(
                        "/chapters",
                        Map.of("fund", fund, "year", TODAY.getYear(), "code", code, "name", "Capitolo " + code))
                .expect(201)
                .id();
        coordinator.post("/chapters/" + chapter + "/appropriations", money).expect(201);
        return chapter;
    }
}
