package org.affianca.testing.itest.karaf;

import static org.affianca.testing.itest.karaf.ClearanceStory.OPINION;
import static org.affianca.testing.itest.karaf.ClearanceStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Homes that are lost and roofs meanwhile, over REST: arrears, a building that is cleared, beds and who is first. */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class HousingEmergencyOverRestIT {
    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final ClearanceStory clearances;
    private final PlaceStory places;

    HousingEmergencyOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.clearances = new ClearanceStory(story);
        this.places = new PlaceStory(story, town.user("coordinator"));
    }

    @BeforeEach
    void housingIsThere() {
        new Areas(town).ensure("housing");
    }

    @Test
    void arrearsWithoutANoticeOfEvictionAreNoRequest() {
        long file = story.caseInCharge();
        assertThat(worker.get("/code-lists/housing.arrears-cause").expect(200).items())
                .extracting(cause -> cause.path("code").asText())
                .containsExactly(
                        "dismissal",
                        "hours-reduced",
                        "short-time-pay",
                        "contract-not-renewed",
                        "activity-ceased",
                        "illness-accident-death");

        Map<String, Object> details = arrears();
        details.remove("evictionNotifiedOn");
        assertThat(request(file, details).expect(422).at("/errors").toString())
                .contains("/details/evictionNotifiedOn", "required");

        long work = request(file, arrears()).expect(201).id();
        story.step(work, "ADMITTED", TODAY.toString(), "", "").expect(200);
        assertThat(story.step(work, "AGREEMENT", TODAY.toString(), "", "")
                        .expect(409)
                        .text())
                .contains("agreement-without-day", "agreement-without-words");
        details = arrears();
        details.put("agreedOn", TODAY.toString());
        details.put("agreement", "Rinuncia allo sfratto, rientro in 18 rate.");
        story.describe(work, details).expect(200);
        story.step(work, "AGREEMENT", TODAY.toString(), "", "").expect(200);
        assertThat(story.step(work, "DECIDED", TODAY.toString(), "granted", "")
                        .expect(200)
                        .at("/stage")
                        .asText())
                .isEqualTo("ENDED");
    }

    @Test
    void theHouseholdsOfABuildingAreEnteredAtOnceEvaluatedAndHelped() {
        long known = story.caseInCharge();
        Answer act = clearances.act(town.unit(), "Ordinanza 12").expect(201);
        clearances.act(town.unit(), "Ordinanza 12").expect(409);

        allOrNone(act.id(), known);
        Answer sheet = clearances
                .found(
                        act.id(),
                        List.of(
                                ClearanceStory.named("Finzioni", "Omar", 3, 1),
                                ClearanceStory.named("Segnaposto", "Gino", 1, 0),
                                ClearanceStory.ofCase(known, 2, 0)))
                .expect(201);
        List<JsonNode> households =
                List.of(sheet.at("/households/0"), sheet.at("/households/1"), sheet.at("/households/2"));
        assertThat(households).extracting(one -> one.path("holder").asText()).contains("Finzioni Omar");
        assertThat(households).extracting(one -> one.path("caseId").asLong()).contains(known);

        long assessment = households.get(0).path("assessment").asLong();
        anOpinionRestsOnAVisit(assessment);
        measures(act.id(), households);
        othersKnowNothingOfIt(act.id());
    }

    /** One household without a name, one that may be in the register: nothing of the whole list is written. */
    private void allOrNone(long clearance, long known) {
        Answer refused = clearances
                .found(clearance, List.of(ClearanceStory.ofCase(known, 2, 0), ClearanceStory.named("", "Ugo", 2, 0)))
                .expect(422);
        assertThat(refused.at("/errors").toString()).contains("/households/1/surname", "case-or-name");
        String surname =
                worker.get("/cases/" + known).expect(200).at("/members/0/label").asText();
        assertThat(surname).isNotBlank();
        Map<String, Object> twice = ClearanceStory.named(surname.split(" ")[0], surname.split(" ")[1], 1, 0);
        twice.put("birthDate", "1968-11-30");
        assertThat(clearances
                        .found(clearance, List.of(twice))
                        .expect(422)
                        .at("/errors")
                        .toString())
                .contains("perhaps-known");
        assertThat(clearances.sheet(worker, clearance).expect(200).at("/households"))
                .isEmpty();
    }

    private void anOpinionRestsOnAVisit(long assessment) {
        assertThat(story.sheet(assessment).at("/deadlines/0/due").asText()).startsWith(OPINION.toString());
        story.step(assessment, "VISITED", TODAY.toString(), "", "").expect(200);
        assertThat(story.step(assessment, "OPINION", TODAY.toString(), "with-measures", "")
                        .expect(409)
                        .text())
                .contains("opinion-without-visit", "opinion-without-alternatives", "opinion-without-words");
        clearances.visited(
                assessment,
                Map.of(
                        "visitedOn", TODAY.toString(),
                        "alternatives", "Alloggio ponte per sei mesi.",
                        "opinion", "Sgombero possibile con alloggio ponte."));
        story.step(assessment, "OPINION", TODAY.toString(), "with-measures", "").expect(200);
    }

    /** What is done on the day is entered for all at once; places hang under it, and nobody is helped twice. */
    private void measures(long clearance, List<JsonNode> households) {
        List<Map<String, Object>> all = households.stream()
                .map(one -> ClearanceStory.solution(one.path("assessment").asLong(), "bridge-place", true))
                .toList();
        Answer helped = clearances.helped(clearance, all).expect(201);
        assertThat(helped.at("/households"))
                .allSatisfy(one -> assertThat(one.path("measuresStep").asText()).isEqualTo("PLANNED"));
        assertThat(clearances.helped(clearance, all.subList(0, 1)).expect(422).text())
                .contains("helped-already");

        long measure = helped.at("/households/0/measures").asLong();
        long file = helped.at("/households/0/caseId").asLong();
        long hotel = places.facility("Residence Primo", false);
        Map<String, Object> roof = new HashMap<>(Map.of(
                "service",
                "housing.emergency-accommodation",
                "from",
                TODAY.toString(),
                "under",
                measure,
                "facility",
                hotel,
                "details",
                Map.of("form", "hotel", "reason", "clearance", "guests", 3, "nights", 30, "nightlyCost", 80)));
        long stay = worker.post("/cases/" + file + "/works", roof).expect(201).id();
        anExtensionNeedsAPlan(stay);
    }

    private void anExtensionNeedsAPlan(long roof) {
        story.step(roof, "IN", TODAY.toString(), "", TODAY.plusDays(30).toString())
                .expect(200);
        assertThat(story.step(
                                roof,
                                "EXTENDED",
                                TODAY.toString(),
                                "",
                                TODAY.plusDays(60).toString())
                        .expect(409)
                        .text())
                .contains("extension-without-exit-plan");
        clearances.visited(roof, Map.of("exitPlan", "Alloggio pubblico assegnato, consegna a maggio."));
        story.step(roof, "EXTENDED", TODAY.toString(), "", TODAY.plusDays(60).toString())
                .expect(200);
    }

    private void othersKnowNothingOfIt(long clearance) {
        List<Long> units = town.units();
        Town.Staff elsewhere = town.staffIn(List.of(units.get(units.size() - 1)), "Teresa Immaginari", "worker");
        Caller other = Caller.signedIn(town.house(), elsewhere.name(), elsewhere.password());
        assertThat(clearances.list(other).at("/items")).isEmpty();
        clearances.sheet(other, clearance).expect(404);
        clearances.sheet(town.administrator(), clearance).expect(404);
    }

    /** The desk's one list, begun from the points the area proposes: who sleeps outdoors is before who is a guest. */
    @Test
    void whoSleepsOutdoorsIsReachedBeforeWhoIsAGuest() {
        WaitingStory waiting = new WaitingStory(town, story);
        Caller keeper = waiting.keeper("Zoe Immaginari", "coordinator");
        JsonNode table = keeper.get("/points-tables?service=housing.reception-access")
                .expect(200)
                .items()
                .get(0);
        assertThat(table.path("code").asText()).isEqualTo("housing.reception-access");
        List<Long> units = town.units();
        long list = keeper.post(
                        "/waiting-lists",
                        Map.of(
                                "name",
                                "Accesso all'accoglienza",
                                "unit",
                                units.get(units.size() - 1),
                                "services",
                                List.of("housing.reception-access", "housing.dormitory"),
                                "takesEntries",
                                true))
                .expect(201)
                .id();
        Answer draft = keeper.post(
                        "/waiting-lists/" + list + "/rules", table.path("rules").toString())
                .expect(201);
        WaitingStory.publish(keeper, list, draft);

        long guest = asked("hosted");
        long outdoors = asked("outdoors");
        long later = waiting.enter(list, guest, Map.of("sleeps", "hosted"))
                .expect(201)
                .id();
        long sooner = waiting.enter(list, outdoors, Map.of("sleeps", "outdoors", "health", true))
                .expect(201)
                .id();
        assertThat(worker.get("/waiting-lists/" + list + "/ranking").expect(200).items())
                .extracting(one -> one.at("/entry/id").asLong())
                .containsExactly(sooner, later);
    }

    private long asked(String sleeps) {
        return worker.post(
                        "/cases/" + story.caseInCharge() + "/works",
                        Map.of(
                                "service", "housing.reception-access",
                                "from", TODAY.toString(),
                                "receivedOn", TODAY.toString(),
                                "details",
                                        Map.of(
                                                "sleeps",
                                                sleeps,
                                                "target",
                                                "anybody",
                                                "companions",
                                                0,
                                                "frail",
                                                false,
                                                "pregnant",
                                                false,
                                                "animals",
                                                false)))
                .expect(201)
                .id();
    }

    private Answer request(long file, Map<String, Object> details) {
        return worker.post(
                "/cases/" + file + "/works",
                Map.of(
                        "service",
                        "housing.blameless-arrears",
                        "from",
                        TODAY.toString(),
                        "receivedOn",
                        TODAY.toString(),
                        "details",
                        details));
    }

    /** Fourteen months after a dismissal. */
    private static Map<String, Object> arrears() {
        Map<String, Object> details = new HashMap<>();
        details.put("cause", "dismissal");
        details.put("causeOn", TODAY.minusMonths(16).toString());
        details.put("landlord", "Immobiliare Segnaposto");
        details.put("contract", "Agenzia delle entrate, n. 77");
        details.put("monthlyRent", 450);
        details.put("residentYears", 7);
        details.put("arrears", 6300);
        details.put("arrearsMonths", 14);
        details.put("evictionNotifiedOn", TODAY.minusDays(30).toString());
        details.put("ise", 11_000);
        details.put("isee", 6_800);
        details.put("purpose", "arrears");
        details.put("amountAsked", 6300);
        return details;
    }
}
