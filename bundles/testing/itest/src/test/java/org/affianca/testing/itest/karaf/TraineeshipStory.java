package org.affianca.testing.itest.karaf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.testing.itest.house.Answer;

/** A social-inclusion traineeship over REST, in the past so that its figures never change: from 1 September 2025. */
public final class TraineeshipStory {
    static final String PLANNED = "2025-08-18";
    static final String START = "2025-09-01";
    static final String END = "2025-12-31";

    private final CaseStory story;

    public TraineeshipStory(CaseStory story) {
        this.story = story;
    }

    /** 20 hours a week over 5 days, 450 euro a month. */
    public static Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("path", "traineeship");
        details.put("goals", "Ritrovare un ritmo di lavoro.");
        details.put("activities", "Aiuto in magazzino e in cucina.");
        details.put("weeklyHours", 20);
        details.put("daysPerWeek", 5);
        details.put("monthlyAllowance", 450.00);
        details.put("host", "Cooperativa Immaginaria");
        details.put("hostSite", "Via dei Segnaposto 1, Parma");
        details.put("hostTutor", "Pio Simulacri");
        details.put("promoterTutor", "Marta Inventati");
        details.put("signedOn", "2025-08-20");
        details.put("inailPosition", "12345678/90");
        details.put("liabilityPolicy", "RCT 55");
        details.put("insuredFrom", START);
        details.put("communicationReference", "CO-2025-17");
        details.put("communicatedOn", "2025-08-29");
        return details;
    }

    public long open(long file) {
        return story.worker()
                .post(
                        "/cases/" + file + "/works",
                        Map.of(
                                "service",
                                "employment.traineeship",
                                "from",
                                PLANNED,
                                "until",
                                END,
                                "details",
                                details()))
                .expect(201)
                .id();
    }

    /** Open, signed, communicated, running. */
    public long running(long file) {
        long work = open(file);
        story.step(work, "SIGNED", "2025-08-20", "", END).expect(200);
        story.step(work, "COMMUNICATED", "2025-08-29", "", "").expect(200);
        story.step(work, "RUNNING", START, "", "").expect(200);
        return work;
    }

    public static List<LocalDate> weekdays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .collect(Collectors.toList());
    }

    /** Four hours a day. */
    public static List<Map<String, Object>> attended(List<LocalDate> days) {
        return days.stream()
                .map(day -> Map.<String, Object>of("on", day.toString(), "quantity", 4))
                .collect(Collectors.toList());
    }

    public static List<Map<String, Object>> absent(List<LocalDate> days, String code) {
        return days.stream()
                .map(day -> Map.<String, Object>of("on", day.toString(), "quantity", 0, "absence", code))
                .collect(Collectors.toList());
    }

    public Answer evaluate(long work, String on, String moment) {
        return story.worker()
                .post(
                        "/areas/employment/traineeships/" + work + "/evaluations",
                        Map.of(
                                "givenOn", on,
                                "moment", moment,
                                "orientation", 3,
                                "skills", 4,
                                "resources", 4,
                                "selfEsteem", 5,
                                "note", "Puntuale, cerca il contatto con i colleghi."));
    }
}
