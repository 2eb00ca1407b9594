package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** What arrives at the service and what leaves it, as it is sent over REST. */
public final class IntakeStory {
    static final String TODAY = LocalDate.now().toString();
    static final String IN_TWO_WEEKS = LocalDate.now().plusDays(14).toString();

    private final Town town;

    public IntakeStory(Town town) {
        this.town = town;
    }

    /** A report of a school about the person and somebody only described; who sent it is to be protected. */
    public Map<String, Object> report(long person, String secrecy) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("unit", town.unit());
        report.put("receivedOn", TODAY);
        report.put("protocol", "2026/" + ThreadLocalRandom.current().nextInt(1_000_000));
        report.put("channel", "written");
        report.put("sender", "13");
        report.put("duty", "abandoned-minor");
        report.put("urgency", "URGENT");
        report.put("facts", "Da tre settimane non viene a scuola.");
        report.put("concerned", List.of(Map.of("person", person), Map.of("description", "La madre")));
        report.put("replyBy", IN_TWO_WEEKS);
        report.put("secrecy", secrecy);
        report.put("protectedReporter", true);
        report.put("reporter", Map.of("name", "Rosa Campionati", "reach", "0521 000000"));
        return report;
    }

    public long received(Caller by, long person) {
        return by.post("/reports", report(person, "ORDINARY")).expect(201).id();
    }

    /** A referral to another body, still a draft. */
    public long referral(Caller by, long file) {
        return by.post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service", "core.referral",
                                "from", TODAY,
                                "direction", "OUT",
                                "body", "Servizio per le dipendenze"))
                .expect(201)
                .id();
    }
}
