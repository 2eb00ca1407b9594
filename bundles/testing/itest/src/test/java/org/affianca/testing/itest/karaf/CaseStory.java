package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** The steps of a caseworker's day over REST, each expected to succeed; what a test wants to see refused it asks itself. */
public final class CaseStory {
    private final Town town;
    private final Caller worker;

    public CaseStory(Town town, Caller worker) {
        this.town = town;
        this.worker = worker;
    }

    public Caller worker() {
        return worker;
    }

    /** An invented person without a fiscal code, different each time. */
    public long person() {
        String surname = "Collaudi"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26)
                        .replaceAll("[0-9]", "x");
        return worker.post("/people", person(surname, "Bruno")).expect(201).id();
    }

    public static Map<String, Object> person(String surname, String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("surname", surname);
        person.put("name", name);
        person.put("birthDate", "1968-11-30");
        person.put("birthPlace", "G273");
        person.put("sex", "M");
        person.put("citizenship", "ITA");
        person.put("language", "it");
        person.put(
                "residence",
                Map.of(
                        "street",
                        "Via dei Segnaposto 1",
                        "postcode",
                        "43121",
                        "municipality",
                        "Parma",
                        "province",
                        "PR"));
        person.put("contactPoints", List.of());
        person.put("secrecy", "ORDINARY");
        person.put("noFiscalCodeBecause", "");
        return person;
    }

    public long contact(long person) {
        return worker.post(
                        "/contacts",
                        Map.of(
                                "person", person,
                                "unit", town.unit(),
                                "channel", "in-person",
                                "contactedBy", "self",
                                "themes", List.of(firstCode("need")),
                                "asked", "Ha perso il lavoro e cerca un aiuto per ricominciare.",
                                "reading", "",
                                "given", "Orari dello sportello lavoro",
                                "outcome", "case-opened"))
                .expect(201)
                .id();
    }

    public long openCase(long person, long contact) {
        return openCase(person, contact, "ORDINARY");
    }

    public long openCase(long person, long contact, String secrecy) {
        return worker.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(person),
                                "unit",
                                town.unit(),
                                "reason",
                                "Perdita del lavoro",
                                "secrecy",
                                secrecy,
                                "contact",
                                contact))
                .expect(201)
                .id();
    }

    /** A case in charge, for a new person. */
    public long caseInCharge() {
        long person = person();
        long file = openCase(person, contact(person));
        move(file, "IN_CHARGE", firstCode("taking-charge"), "").expect(200);
        return file;
    }

    public Answer move(long file, String state, String reason, String situationAtExit) {
        Answer now = worker.get("/cases/" + file).expect(200);
        return worker.post(
                "/cases/" + file + "/state",
                Map.of(
                        "to",
                        state,
                        "on",
                        LocalDate.now().toString(),
                        "reason",
                        reason,
                        "situationAtExit",
                        situationAtExit,
                        "legalBasis",
                        state.equals("IN_CHARGE") && !reason.isEmpty() ? "agreement" : "",
                        "note",
                        ""),
                "If-Match",
                now.etag());
    }

    public Answer note(long file, String text) {
        return worker.post(
                "/cases/" + file + "/notes",
                Map.of(
                        "type",
                        firstCode("note-type"),
                        "on",
                        LocalDate.now().toString(),
                        "text",
                        text,
                        "secrecy",
                        "ORDINARY"));
    }

    public Answer step(long work, String step, String on, String outcome, String until) {
        Map<String, Object> decision = new LinkedHashMap<>(Map.of("step", step, "on", on, "note", "Come concordato."));
        if (!outcome.isEmpty()) {
            decision.put("outcome", outcome);
        }
        if (!until.isEmpty()) {
            decision.put("until", until);
        }
        return worker.post(
                "/works/" + work + "/step", decision, "If-Match", sheet(work).etag());
    }

    public Answer sheet(long work) {
        return worker.get("/works/" + work).expect(200);
    }

    public Answer describe(long work, Map<String, Object> details) {
        return worker.put(
                "/works/" + work + "/details", details, "If-Match", sheet(work).etag());
    }

    public Answer deliver(long work, String month, List<Map<String, Object>> deliveries) {
        Answer now = worker.get("/works/" + work + "/months/" + month).expect(200);
        return worker.put(
                "/works/" + work + "/months/" + month, Map.of("deliveries", deliveries), "If-Match", now.etag());
    }

    public Answer confirm(long work, String month) {
        Answer now = worker.get("/works/" + work + "/months/" + month).expect(200);
        return worker.send(
                "POST",
                "/works/" + work + "/months/" + month + "/confirmation",
                java.net.http.HttpRequest.BodyPublishers.noBody(),
                "If-Match",
                now.etag());
    }

    public String firstCode(String list) {
        JsonNode items = worker.get("/code-lists/" + list).expect(200).at("/items");
        return items.path(0).path("code").asText();
    }
}
