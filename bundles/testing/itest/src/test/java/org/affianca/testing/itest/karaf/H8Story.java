package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** Rosa Campionati's homes over REST (H8): the one on the fourth floor, the list of exchanges, the one on the ground floor. */
public final class H8Story {
    static final LocalDate TODAY = LocalDate.now();
    private static final String LISTS = "/waiting-lists/";
    private static final String ENTRIES = "/waiting-list-entries/";

    private final Town town;
    private final CaseStory story;
    private final Caller worker;

    public H8Story(Town town, CaseStory story) {
        this.town = town;
        this.story = story;
        this.worker = story.worker();
    }

    static String day(int later) {
        return TODAY.plusDays(later).toString();
    }

    /** Rosa, 88 in the scenario, or her grandson Gino. */
    public long person(String surname, String name, String born, String sex, String place) {
        Map<String, Object> person = CaseStory.person(surname, name);
        person.put("birthDate", born);
        person.put("sex", sex);
        person.put("birthPlace", place);
        return worker.post("/people", person).expect(201).id();
    }

    /** In charge of the service, seen by its unit. */
    public long caseOf(long person) {
        long file = story.openCase(person, story.contact(person));
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        return file;
    }

    public long opened(long file, String service, Map<String, Object> details, Map<String, Object> more) {
        Map<String, Object> opening =
                new LinkedHashMap<>(Map.of("service", "housing." + service, "from", day(-3), "details", details));
        opening.putAll(more);
        return worker.post("/cases/" + file + "/works", opening).expect(201).id();
    }

    /** An exchange for reasons of health, whose certificate holds for another month. */
    long exchange(long file, String dwelling) {
        return opened(
                file,
                "home-exchange",
                new LinkedHashMap<>(Map.of(
                        "ground",
                        "health",
                        "dwelling",
                        dwelling,
                        "storey",
                        4,
                        "lift",
                        false,
                        "rooms",
                        3,
                        "members",
                        1,
                        "certifiedBy",
                        "Medico di medicina generale",
                        "certifiedOn",
                        day(-60),
                        "certifiedUntil",
                        day(30))),
                Map.of("receivedOn", day(-3)));
    }

    Map<String, Object> home(String dwelling, int storey, boolean accessible, String quota) {
        return new LinkedHashMap<>(Map.of(
                "dwelling",
                dwelling,
                "rooms",
                2,
                "storey",
                storey,
                "lift",
                false,
                "accessible",
                accessible,
                "quota",
                quota));
    }

    /** A dwelling of the housing agency as an office knows it. */
    long dwelling(String name) {
        return town.user("coordinator")
                .post(
                        "/facilities",
                        Map.of(
                                "name",
                                name,
                                "body",
                                "Azienda casa di esempio",
                                "type",
                                "other",
                                "address",
                                Map.of("street", name, "municipality", "Parma"),
                                "secret",
                                false))
                .expect(201)
                .id();
    }

    /** A home in which somebody lives since years. */
    long livedIn(long file, String dwelling) {
        long work = opened(
                file,
                "allocation",
                with(
                        home(dwelling, 4, false, "ordinary"),
                        Map.of(
                                "acceptedOn",
                                day(-3),
                                "contractNumber",
                                "C 12/1990",
                                "contractOn",
                                day(-3),
                                "keysOn",
                                day(-3))),
                Map.of("facility", dwelling(dwelling)));
        for (String step : List.of("ACCEPTED", "SIGNED", "OCCUPIED")) {
            story.step(work, step, day(-3), "", "").expect(200);
        }
        return work;
    }

    /** Changes some details and leaves the others as they are. */
    Answer describe(long work, Map<String, Object> some) {
        Map<String, Object> details = new LinkedHashMap<>();
        story.sheet(work).at("/details").properties().forEach(field -> details.put(field.getKey(), field.getValue()));
        return story.describe(work, with(details, some));
    }

    private static Map<String, Object> with(Map<String, Object> details, Map<String, Object> some) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.putAll(some);
        return all;
    }

    /** A list of exchanges that goes by the points that the area proposes, published by who coordinates the unit. */
    long list(Caller head, long unit, Answer table) {
        long list = head.post(
                        "/waiting-lists",
                        Map.of(
                                "name",
                                "Cambi di alloggio",
                                "unit",
                                unit,
                                "services",
                                List.of("housing.home-exchange"),
                                "takesEntries",
                                true))
                .expect(201)
                .id();
        Answer draft =
                head.post(LISTS + list + "/rules", table.at("/items/0/rules")).expect(201);
        WaitingStory.publish(head, list, draft);
        return list;
    }

    Answer entered(long list, long work, Map<String, Object> facts) {
        return worker.post(LISTS + list + "/entries", Map.of("work", work, "facts", facts))
                .expect(201);
    }

    Answer stated(long entry, Map<String, Object> facts) {
        Answer now = worker.get(ENTRIES + entry).expect(200);
        return worker.put(ENTRIES + entry + "/facts", Map.of("facts", facts), "If-Match", now.etag());
    }

    /** What the housing office reads of a work, word by word; what it may not see is not there. */
    static String readBy(Caller somebody, String... paths) {
        StringBuilder all = new StringBuilder();
        for (String path : paths) {
            all.append(somebody.get(path).expect(200).text()).append('\n');
        }
        return all.toString();
    }
}
