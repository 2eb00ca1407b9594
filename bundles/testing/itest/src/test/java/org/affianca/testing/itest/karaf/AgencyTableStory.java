package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** The steering table of the social agency for housing, as its coordinator keeps it over REST. */
final class AgencyTableStory {
    static final String KIND = "housing.social-agency-table";
    static final String TITLE = "Cabina di regia, seduta ordinaria";

    private final Caller coordinator;
    private final RegisterStory registers;
    private final long unit;

    AgencyTableStory(Caller coordinator, long unit) {
        this.coordinator = coordinator;
        this.registers = new RegisterStory(coordinator, unit);
        this.unit = unit;
    }

    /** Who lets the homes. */
    long partner() {
        return registers.partner();
    }

    Answer table(long partner) {
        return coordinator.post("/undertakings", tableOf(partner)).expect(201);
    }

    Map<String, Object> tableOf(long partner) {
        Map<String, Object> table = new HashMap<>(registers.undertaking(
                KIND,
                RegisterStory.name("Cabina di regia"),
                List.of(
                        Map.of("role", "partner", "partner", partner),
                        Map.of("role", "chair", "name", "Olga Modelli"))));
        table.put("aim", "Evitare che chi perde la casa resti senza.");
        table.put("services", List.of("housing.housing-mediation"));
        table.put("backing", List.of(Map.of("source", "Fondo di garanzia", "amount", 20_000)));
        table.put(
                "gauges",
                List.of(Map.of("code", "garanzie", "label", "Garanzie attivate", "measure", "garanzie", "target", 12)));
        return table;
    }

    Answer planned(long table, long partner, long staff) {
        return coordinator
                .post("/gatherings", meeting("PLANNED", "", table, guests(partner, staff, false)))
                .expect(201);
    }

    Map<String, Object> meeting(String state, String account, long table, List<Map<String, Object>> guests) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("kind", "table-meeting");
        meeting.put("title", TITLE);
        meeting.put("unit", unit);
        meeting.put("undertaking", table);
        meeting.put("state", state);
        meeting.put("on", LocalDate.now().toString());
        meeting.put("at", "10:00");
        meeting.put("minutes", 90);
        meeting.put("place", "Sala della Giunta");
        meeting.put("confidential", false);
        meeting.put("credits", 0);
        meeting.put("agenda", "1. Sfratti del mese\n2. Fondo di garanzia");
        meeting.put("account", account);
        meeting.put("guests", guests);
        return meeting;
    }

    static List<Map<String, Object>> guests(long partner, long staff, boolean present) {
        return List.of(
                Map.of("who", Map.of("role", "partner", "partner", partner), "present", present),
                Map.of("who", Map.of("role", "member", "staff", staff), "present", present));
    }
}
