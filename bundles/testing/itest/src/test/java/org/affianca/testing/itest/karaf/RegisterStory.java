package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** The registers of the office over REST, as a coordinator fills them; each name is a different one. */
public final class RegisterStory {
    static final LocalDate TODAY = LocalDate.now();
    private final Caller coordinator;
    private final long unit;

    public RegisterStory(Caller coordinator, long unit) {
        this.coordinator = coordinator;
        this.unit = unit;
    }

    public static String name(String word) {
        return word + " "
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26)
                        .replaceAll("[0-9]", "x");
    }

    public long partner() {
        return added("partners", partner(name("Cooperativa"))).id();
    }

    public Answer added(String register, Map<String, Object> entry) {
        return coordinator.post("/" + register, entry).expect(201);
    }

    static Map<String, Object> partner(String name) {
        return Map.of(
                "kind", "third-sector",
                "name", name,
                "fiscalCode", "00000000000",
                "address", "Via dei Modelli 3, Parma",
                "phone", "0521 000000",
                "mail", "coop@esempio.invalid",
                "note", "");
    }

    public long agreement(long partner) {
        return added("agreements", agreement(partner, "core.economic-aid")).id();
    }

    Map<String, Object> agreement(long partner, String service) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("partner", partner);
        data.put("kind", "accreditation");
        data.put("reference", "DD 117/2025");
        data.put("unit", unit);
        data.put("from", TODAY.minusMonths(1).toString());
        data.put("until", TODAY.plusYears(1).toString());
        data.put("services", List.of(service));
        data.put("ceiling", 40_000.5);
        data.put("processor", true);
        data.put("terms", "Ore a consuntivo.");
        data.put("involved", List.of(Map.of("role", "contact", "name", "Niccolò D'Esempio")));
        return data;
    }

    public long catchment(String street) {
        return added("catchments", catchment(street, unit)).id();
    }

    static Map<String, Object> catchment(String street, long unit) {
        return Map.of(
                "street",
                street,
                "municipality",
                "Parma",
                "side",
                "BOTH",
                "unit",
                unit,
                "from",
                TODAY.minusYears(1).toString());
    }

    public long post(long staff, int share) {
        return added("staff-posts", postOf(staff, share)).id();
    }

    Map<String, Object> postOf(long staff, int share) {
        return Map.of(
                "staff",
                staff,
                "profession",
                "social-worker",
                "unit",
                unit,
                "share",
                share,
                "register",
                "ER 1234",
                "from",
                TODAY.minusMonths(2).toString());
    }

    public long project() {
        return added("undertakings", undertaking("project", name("Pane e Rose"), List.of()))
                .id();
    }

    public Map<String, Object> undertaking(String kind, String title, List<Map<String, Object>> involved) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("title", title);
        data.put("unit", unit);
        data.put("from", TODAY.minusMonths(1).toString());
        data.put("until", TODAY.plusMonths(6).toString());
        data.put("aim", "Contrasto all'esclusione.");
        data.put("reach", "Sala civica, martedì 9-12");
        data.put("hours", 250);
        data.put("services", List.of("core.economic-aid"));
        data.put("backing", List.of(Map.of("source", "Fondo povertà", "amount", 30_000)));
        data.put(
                "gauges",
                List.of(Map.of(
                        "code",
                        "persone",
                        "label",
                        "Persone raggiunte",
                        "measure",
                        "persone",
                        "target",
                        40,
                        "checkBy",
                        TODAY.minusDays(1).toString())));
        data.put("involved", involved);
        return data;
    }

    public long gathering() {
        return added("gatherings", gathering("PLANNED", List.of())).id();
    }

    /** A case brought to a gathering by who plays the story. */
    public Answer talk(long gathering, long file) {
        return coordinator
                .post(
                        "/gatherings/" + gathering + "/cases",
                        Map.of("caseId", file, "question", "Come coinvolgere la scuola?"))
                .expect(201);
    }

    Map<String, Object> gathering(String state, List<Map<String, Object>> guests) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "supervision");
        data.put("title", name("Supervisione"));
        data.put("unit", unit);
        data.put("state", state);
        data.put("on", TODAY.toString());
        data.put("at", "14:30");
        data.put("minutes", 120);
        data.put("place", "Sala del polo");
        data.put("confidential", true);
        data.put("credits", 3);
        data.put("agenda", "Situazioni di conflitto");
        data.put("account", state.equals("HELD") ? "Si discute di tre situazioni." : "");
        data.put("guests", guests);
        return data;
    }

    static Map<String, Object> guest(String role, long staff, boolean present) {
        return Map.of("who", Map.of("role", role, "staff", staff), "present", present);
    }

    public long writing() {
        return added("writings", writing("practice", name("Prassi sulla scuola")))
                .id();
    }

    public Map<String, Object> writing(String kind, String title) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("title", title);
        data.put("unit", unit);
        data.put("body", "Si scrive alla scuola e si fissa un incontro.");
        data.put("from", TODAY.toString());
        data.put("services", List.of("core.referral"));
        if (kind.equals("planning-note")) {
            data.put("figuresFrom", TODAY.toString());
            data.put("figuresUntil", TODAY.toString());
        }
        return data;
    }

    /** A student's placement with a tutor, both by their accounts. */
    public long placement(long student, long tutor) {
        return added(
                        "undertakings",
                        undertaking(
                                "student-placement",
                                name("Tirocinio L-39"),
                                List.of(
                                        Map.of("role", "student", "staff", student),
                                        Map.of("role", "tutor", "staff", tutor))))
                .id();
    }

    public static long id(Caller caller) {
        return caller.get("/session").expect(200).at("/user/id").asLong();
    }
}
