package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** Bruno Collaudi's year (scenario H1) as it is entered over REST: what his services are told, and how his pact reads. */
public final class H1Story {
    public static final LocalDate TODAY = LocalDate.now();
    /** The day on which Bruno's household signed its activation pact. */
    public static final LocalDate PAD = TODAY.minusDays(10);

    private static final String BRUNO = "CLLBRN68S30G273C";

    private final Town town;
    private final CaseStory story;
    private final PlanStory plans;

    public H1Story(Town town, CaseStory story) {
        this.town = town;
        this.story = story;
        this.plans = new PlanStory(story);
    }

    /** Bruno with his fiscal code. */
    public long bruno() {
        Map<String, Object> bruno = CaseStory.person("Collaudi", "Bruno");
        bruno.put("fiscalCode", BRUNO);
        return story.worker().post("/people", bruno).expect(201).id();
    }

    /** He walks in: income and housing; a first interview is booked. */
    public Answer contact(Caller desk, long person) {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("person", person);
        contact.put("unit", town.unit());
        contact.put("channel", "in-person");
        contact.put("contactedBy", "self");
        contact.put("themes", List.of("income", "housing"));
        contact.put("asked", "Ha perso il lavoro, è indietro di 14 mesi con l'affitto.");
        contact.put("given", "Spiegati contributi e sportello lavoro");
        contact.put("outcome", "appointment");
        contact.put("followUpOn", TODAY.plusDays(14).toString());
        return desk.post("/contacts", contact);
    }

    public Answer open(long file, String service, LocalDate from, Map<String, Object> more) {
        Map<String, Object> opening = new LinkedHashMap<>(Map.of("service", service, "from", from.toString()));
        opening.putAll(more);
        return story.worker().post("/cases/" + file + "/works", opening);
    }

    /** Bills of 480 euro after the dismissal. */
    public long grant(long file, long person) {
        return open(
                        file,
                        "adults.extraordinary-grant",
                        TODAY,
                        Map.of(
                                "amount",
                                480,
                                "rhythm",
                                "ONCE",
                                "payee",
                                person,
                                "details",
                                Map.of(
                                        "cause",
                                        "utilities",
                                        "event",
                                        "Licenziamento: bollette della luce non pagate",
                                        "form",
                                        "bill-payment",
                                        "urgent",
                                        false)))
                .expect(201)
                .id();
    }

    /** The household's measure as INPS tells of it, from the day of the signed activation pact. */
    public long measure(long file, LocalDate signed) {
        return open(
                        file,
                        "adults.national-measure",
                        signed,
                        Map.of("details", Map.of("measure", "adi", "protocol", "INPS-ADI-2026-0042", "members", 2)))
                .expect(201)
                .id();
    }

    /** INPS's list: Bruno's household on line 2, then those of these codes. */
    public static String inpsList(String... others) {
        StringBuilder list = new StringBuilder("Codice fiscale;Protocollo INPS;Data PAD;Data domanda;Componenti\r\n");
        list.append(String.format("%s;INPS-ADI-2026-0042;%s;;2\r\n", BRUNO, PAD));
        for (int i = 0; i < others.length; i++) {
            list.append(String.format("%s;INPS-ADI-2026-01%02d;%s;;1\r\n", others[i], i, PAD));
        }
        return list.toString();
    }

    /** The code of somebody of this secrecy, as is the case that is opened. */
    public String household(String secrecy) {
        String code = InventedCode.next();
        Map<String, Object> zoe = CaseStory.person("Segreti", "Zoe");
        zoe.put("fiscalCode", code);
        zoe.put("secrecy", secrecy);
        long person = story.worker().post("/people", zoe).expect(201).id();
        story.openCase(person, story.contact(person), secrecy);
        return code;
    }

    /** A letter of the area about the measure. */
    public Answer summons(long file, long measure, String template) {
        return new PaperStory(story.worker())
                .written(
                        file,
                        template,
                        Map.of(
                                "work",
                                measure,
                                "fields",
                                Map.of("day", TODAY.plusDays(9).toString(), "time", "09:30", "place", "Polo 1")));
    }

    /** The pact: needs of work and home, nothing complex, so without a framework analysis. */
    public long pact(long file) {
        return open(
                        file,
                        "adults.inclusion-pact",
                        TODAY,
                        Map.of(
                                "details",
                                Map.of(
                                        "measure",
                                        "adi",
                                        "protocol",
                                        "INPS-ADI-2026-0042",
                                        "analysedOn",
                                        TODAY.toString(),
                                        "analysisOutcome",
                                        "social",
                                        "mainNeed",
                                        "work",
                                        "otherNeed",
                                        "housing")))
                .expect(201)
                .id();
    }

    /** Three goals, what Bruno commits himself to, and what supports him. */
    public static Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("aim", "Tornare a lavorare e tenere la casa");
        content.put("reviewMonths", 6);
        content.put(
                "goals",
                List.of(
                        goal(1, "Un tirocinio di sei mesi", 11, "Tirocinio in cooperativa", "SERVICE"),
                        goal(2, "Il piano di rientro con il proprietario", 12, "Contributo morosità", "BODY"),
                        goal(3, "Un lavoro stabile", 13, "Iscrizione al centro per l'impiego", "PERSON")));
        content.put(
                "commitments",
                List.of(Map.of(
                        "number",
                        21,
                        "party",
                        "PERSON",
                        "name",
                        "Bruno Collaudi",
                        "text",
                        "Frequenta il tirocinio e paga la rata del piano di rientro")));
        content.put("budget", List.of());
        content.put(
                "signatories",
                List.of(
                        Map.of(
                                "number",
                                PlanStory.PERSON,
                                "role",
                                "PERSON",
                                "name",
                                "Bruno Collaudi",
                                "required",
                                true),
                        Map.of(
                                "number",
                                PlanStory.MANAGER,
                                "role",
                                "CASE_MANAGER",
                                "name",
                                "Sara Prototipi",
                                "required",
                                true)));
        return content;
    }

    private static Map<String, Object> goal(int number, String text, int action, String what, String who) {
        return Map.of(
                "number",
                number,
                "text",
                text,
                "term",
                "MEDIUM",
                "actions",
                List.of(Map.of("number", action, "text", what, "responsible", who)));
    }

    /** Proposed and signed by Bruno and his case manager. */
    public void signed(long pact) {
        plans.propose(pact, TODAY.toString()).expect(200);
        plans.sign(pact, PlanStory.PERSON, PlanStory.signed(TODAY.toString())).expect(200);
        plans.sign(pact, PlanStory.MANAGER, PlanStory.signed(TODAY.toString())).expect(200);
    }

    /** Who comes back every ninety days, and why. */
    public Answer presentation(long file, long member, String standing) {
        return open(
                file,
                "adults.periodic-presentation",
                TODAY,
                Map.of("details", Map.of("member", member, "standing", standing)));
    }

    /** Blameless arrears after a dismissal; what is left out is not told. */
    public static Map<String, Object> arrears() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cause", "dismissal");
        details.put("causeOn", TODAY.minusMonths(15).toString());
        details.put("landlord", "Niccolò D'Esempio");
        details.put("contract", "Parma, 3T 1234/2019");
        details.put("monthlyRent", 450);
        details.put("residentYears", 12);
        details.put("arrears", 6_300);
        details.put("arrearsMonths", 14);
        details.put("evictionNotifiedOn", TODAY.minusDays(40).toString());
        details.put("ise", 13_600);
        details.put("isee", 6_800);
        details.put("purpose", "arrears");
        details.put("amountAsked", 6_300);
        return details;
    }

    public Answer arrears(long file, Map<String, Object> details) {
        return open(
                file, "housing.blameless-arrears", TODAY, Map.of("receivedOn", TODAY.toString(), "details", details));
    }

    /** The notice of eviction, scanned. */
    public Answer evictionTitle(long file, long arrears) {
        return story.worker()
                .send(
                        "POST",
                        "/cases/" + file + "/documents?name=sfratto.txt&folder=" + story.firstCode("folder")
                                + "&secrecy=ORDINARY&work=" + arrears,
                        BodyPublishers.ofString("Intimazione di sfratto per morosità"),
                        "Content-Type",
                        "application/octet-stream");
    }

    /** A traineeship of six months, in the past so that its months are over. */
    public long traineeship(long file, long pact, Map<String, Object> details) {
        return open(
                        file,
                        "employment.traineeship",
                        LocalDate.of(2025, 8, 18),
                        Map.of("until", "2026-02-28", "under", pact, "details", details))
                .expect(201)
                .id();
    }

    public static JsonNode deadline(Answer sheet, String code) {
        for (JsonNode one : sheet.at("/deadlines")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no deadline " + code + " in " + sheet.text());
    }
}
