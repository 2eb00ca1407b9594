package org.affianca.testing.itest.karaf;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** A waiting list for the exchange of homes, kept by a coordinator of a unit of its own. */
public final class WaitingStory {
    private static final String TODAY = LocalDate.now().toString();
    private static final String LISTS = "/waiting-lists/";
    private static final String ENTRIES = "/waiting-list-entries/";

    private final Town town;
    private final CaseStory story;
    private final Caller worker;
    private final long homes;

    public WaitingStory(Town town, CaseStory story) {
        this.town = town;
        this.story = story;
        this.worker = story.worker();
        List<Long> units = town.units();
        this.homes = units.get(units.size() - 1);
    }

    /** Whoever works in the unit that keeps the lists; the cases, which only their teams read, are not this one's. */
    Caller keeper(String label, String role) {
        Town.Staff staff = town.staffIn(List.of(homes), label, role);
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    /** A list with rules in force; by one who coordinates the unit. */
    public long list(Caller coordinator, String name) {
        long list = coordinator
                .post(
                        "/waiting-lists",
                        Map.of("name", name, "unit", homes, "services", List.of("core.request"), "takesEntries", true))
                .expect(201)
                .id();
        Answer draft = coordinator.post(LISTS + list + "/rules", exchange(8)).expect(201);
        publish(coordinator, list, draft);
        return list;
    }

    /** A call for public housing, closed and with a provisional list, by one who coordinates the unit. */
    public void call(Caller coordinator) {
        long list = coordinator
                .post(
                        "/waiting-lists",
                        Map.of(
                                "name",
                                "Bando ERP",
                                "unit",
                                homes,
                                "services",
                                List.of("housing.public-housing-application"),
                                "takesEntries",
                                true))
                .expect(201)
                .id();
        LocalDate today = LocalDate.now();
        coordinator
                .post(
                        "/areas/housing/calls",
                        Map.of(
                                "reference",
                                "Bando " + list,
                                "title",
                                "Bando di alloggi ERP",
                                "opensOn",
                                today.minusDays(60).toString(),
                                "closesOn",
                                today.minusDays(20).toString(),
                                "list",
                                list,
                                "provisionalOn",
                                today.minusDays(5).toString()))
                .expect(201);
    }

    /** Rules under which barriers count for little, not published yet. */
    public Answer drafted(Caller coordinator, long list) {
        return coordinator.post(LISTS + list + "/rules", exchange(1)).expect(201);
    }

    static Answer publish(Caller coordinator, long list, Answer draft) {
        String path = LISTS + list + "/rules/" + draft.at("/number").asInt() + "/publication";
        return coordinator
                .send("POST", path, HttpRequest.BodyPublishers.noBody(), "If-Match", draft.etag())
                .expect(200);
    }

    /** Barriers count so much; health, children and the income as always. */
    static Map<String, Object> exchange(int barriers) {
        return Map.of(
                "criteria",
                List.of(
                        criterion("barriers", "YES_NO", "Barriere: quarto piano senza ascensore", barriers, List.of()),
                        criterion(
                                "health",
                                "CHOICE",
                                "Salute",
                                0,
                                List.of(choice("severe", "Grave", 10), choice("moderate", "Media", 5))),
                        criterion("minors", "PER_UNIT", "Figli minori", 2, List.of()),
                        criterion("income", "BANDS", "ISEE", 0, List.of(band(6000, 4), band(12000, 2)))),
                "ties",
                List.of(Map.of("criterion", "income", "lowestFirst", true)),
                "setbacks",
                List.of(
                        Map.of("act", "POINTS", "points", 4, "days", 0),
                        Map.of("act", "REMOVED", "points", 0, "days", 0)),
                "silenceRefuses",
                true,
                "answerDays",
                10);
    }

    private static Map<String, Object> criterion(
            String code, String kind, String label, int points, List<Map<String, Object>> brackets) {
        return Map.of(
                "code",
                code,
                "kind",
                kind,
                "label",
                label,
                "labelEn",
                "",
                "source",
                "",
                "points",
                points,
                "brackets",
                brackets);
    }

    private static Map<String, Object> choice(String code, String label, int points) {
        return Map.of("code", code, "label", label, "labelEn", "", "points", points);
    }

    private static Map<String, Object> band(int upTo, int points) {
        return Map.of("code", "", "label", "fino a " + upTo, "labelEn", "", "upTo", upTo, "points", points);
    }

    /** A case in charge of a person of this name. */
    long caseOf(String surname, String name) {
        long person = worker.post("/people", CaseStory.person(surname, name))
                .expect(201)
                .id();
        long file = story.openCase(person, story.contact(person), "PROFESSIONAL");
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        return file;
    }

    public long request(long file) {
        return worker.post(
                        "/cases/" + file + "/works",
                        Map.of("service", "core.request", "from", TODAY, "receivedOn", TODAY, "details", Map.of()))
                .expect(201)
                .id();
    }

    Answer enter(long list, long work, Map<String, Object> facts) {
        return worker.post(LISTS + list + "/entries", Map.of("work", work, "facts", facts));
    }

    /** Somebody who waits. */
    public long entry(long list, long file, Map<String, Object> facts) {
        return enter(list, request(file), facts).expect(201).id();
    }

    Answer act(Caller by, long entry, String what, Map<String, Object> body) {
        return by.post(
                ENTRIES + entry + "/" + what,
                body,
                "If-Match",
                by.get(ENTRIES + entry).expect(200).etag());
    }

    /** An offer that waits for its answer. */
    public Answer offered(Caller by, long entry, String what) {
        return act(by, entry, "offers", new HashMap<>(Map.of("what", what, "outOfTurn", "")));
    }

    Answer answer(Caller by, Answer offered, Map<String, Object> answer) {
        return by.post(
                "/waiting-list-offers/" + offered.at("/offers/0/id").asLong() + "/answer",
                answer,
                "If-Match",
                "\"" + offered.at("/offers/0/version").asInt() + "\"");
    }
}
