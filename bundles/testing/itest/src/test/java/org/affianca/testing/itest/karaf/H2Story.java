package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/**
 * H2 over REST: Ada, Leo and Nina Fittizi, those who work for them, and Pio Simulacri with the colleague who follows him. Each
 * step is expected to succeed; what a test wants to see refused it asks itself.
 */
public final class H2Story {
    /** A Saturday that is over for some days, so that all that followed has happened. */
    public static final LocalDate SATURDAY =
            LocalDate.now().minusDays(4).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));

    public static final LocalDateTime PLACED = SATURDAY.atTime(3, 40);

    public final Caller giulia;
    public final Caller marco;
    public final Caller mario;
    public final String family = "Favolosi" + letters();
    public final String codeOfAda = InventedCode.checked(consonants() + "91D52G337");
    public final long ada;
    public final long leo;
    public final long nina;
    public final long pio;
    public final CaseStory story;
    public final ClockStory clocks;
    public final OrderStory orders;
    public final PlaceStory places;
    private final Town town;
    private final List<Long> units;

    public H2Story(Town town) {
        this.town = town;
        this.units = town.units();
        new Areas(town).ensure("minors");
        new Areas(town).ensure("adults");
        List<Long> minors = List.of(units.get(0));
        this.giulia = signedIn(town.staffIn(minors, "Giulia Provetti", "worker", "desk"));
        this.marco = signedIn(town.staffIn(minors, "Marco Coordinati", "coordinator"));
        this.mario = signedIn(town.staffIn(List.of(units.get(0), units.get(1)), "Mario Prototipi", "worker"));
        this.story = new CaseStory(town, giulia);
        this.clocks = new ClockStory(story);
        this.orders = new OrderStory(town, giulia);
        this.places = new PlaceStory(story, marco);
        this.ada = person(giulia, family, "Ada", "1991-04-12", codeOfAda);
        this.leo = person(giulia, family, "Leo", "2017-09-03", "");
        this.nina = person(giulia, family, "Nina", "2020-01-25", "");
        this.pio = person(mario, "Simulacri" + letters(), "Pio", "1979-12-01", "");
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    /** A worker of the same unit who has no part in any of it. */
    public Caller colleague() {
        return signedIn(town.staffIn(List.of(units.get(0)), "Teresa Immaginari", "worker"));
    }

    private static String letters() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26).replaceAll("[0-9]", "x");
    }

    private static String consonants() {
        StringBuilder six = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            six.append("BCDFGLMNPRSTVZ".charAt(ThreadLocalRandom.current().nextInt(14)));
        }
        return six.toString();
    }

    private static long person(Caller by, String surname, String name, String born, String code) {
        Map<String, Object> person = new LinkedHashMap<>(CaseStory.person(surname, name));
        person.put("birthDate", born);
        person.put("birthPlace", "G337");
        person.put("sex", name.endsWith("a") ? "F" : "M");
        if (!code.isEmpty()) {
            person.put("fiscalCode", code);
        }
        return by.post("/people", person).expect(201).id();
    }

    /** H2.1: what the on-call worker writes down on her telephone, sent under a key of its own. */
    public Answer called(String key) {
        Map<String, Object> night = new LinkedHashMap<>(new EmergencyStory(town, giulia).night());
        night.put("happenedAt", SATURDAY.atTime(2, 10).toString());
        return giulia.post("/emergencies", night, "Idempotency-Key", key);
    }

    /** The case of mother and children, in charge of Giulia. */
    public long familyCase() {
        long file = giulia.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(ada, leo, nina),
                                "unit",
                                units.get(0),
                                "reason",
                                "Due bambini soli, la madre ferita dal compagno",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        return file;
    }

    /** Pio is a client of the adults' service, followed by Mario in another unit. */
    public long caseOfPio() {
        return mario.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(pio),
                                "unit",
                                units.get(1),
                                "reason",
                                "Dipendenza",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
    }

    public long opened(long file, String service, LocalDate from, Map<String, Object> more) {
        Map<String, Object> opening = new LinkedHashMap<>(Map.of("service", service, "from", from.toString()));
        opening.putAll(more);
        return giulia.post("/cases/" + file + "/works", opening).expect(201).id();
    }

    /** H2.2: the measure, with the minute in which the children were safe. */
    public long removal(long file) {
        return opened(
                file,
                "minors.emergency-removal",
                SATURDAY,
                Map.of(
                        "authority",
                        "Servizio sociale del Comune",
                        "reference",
                        "Provvedimento 403 del sabato",
                        "details",
                        removalDetails()));
    }

    static Map<String, Object> removalDetails() {
        return new LinkedHashMap<>(Map.of(
                "actedBy",
                "social-service",
                "danger",
                "Soli di notte, la madre ferita e in ospedale",
                "placeSecret",
                true));
    }

    /** H2.2: both children with the foster family on call, whose house is secret. */
    public long placedInSafety(long file, long house) {
        places.floor(house, 2);
        long work = opened(file, "core.placement", SATURDAY, Map.of("facility", house));
        story.step(work, "ENTERED", SATURDAY.toString(), "", "").expect(200);
        places.take(work, places.bed(house, 1), leo, SATURDAY).expect(201);
        places.take(work, places.bed(house, 2), nina, SATURDAY).expect(201);
        return work;
    }

    /** H2.3: the receipt of the certified mail, as it came. */
    public long receipt(long file) {
        return giulia.send(
                        "POST",
                        "/cases/" + file + "/documents?name=ricevuta-pec.txt&folder=" + story.firstCode("folder"),
                        BodyPublishers.ofString("Ricevuta di avvenuta consegna, sabato ore 18:00"),
                        "Content-Type",
                        "application/octet-stream")
                .expect(201)
                .id();
    }

    public Answer happened(long work, String word, LocalDateTime at, String proof, long document) {
        return clocks.post(
                        work,
                        "moments",
                        Map.of("word", word, "at", at.toString(), "proof", proof, "document", document))
                .expect(201);
    }

    /** H2.4: the court's decree on the removal, with the one who will speak for the children and the day they are heard. */
    public void decreed(long work, long curator) {
        long court = orders.court("Tribunale per i minorenni di Esempio");
        Map<String, Object> decree = new LinkedHashMap<>(OrderStory.mandate(court));
        decree.put("issuedOn", SATURDAY.plusDays(2).toString());
        decree.put("notifiedAt", SATURDAY.plusDays(2) + "T12:00");
        decree.put("expiresOn", SATURDAY.plusMonths(24).toString());
        orders.put(work, "", decree).expect(200);
        orders.put(
                        work,
                        "/roles",
                        Map.of(
                                "roles",
                                List.of(Map.of(
                                        "role",
                                        "special-curator",
                                        "person",
                                        curator,
                                        "from",
                                        SATURDAY.plusDays(2).toString()))))
                .expect(200);
        orders.post(
                        work,
                        "/hearings",
                        Map.of("at", SATURDAY.plusDays(16) + "T09:30", "place", "Aula 3", "subject", "Convalida"))
                .expect(201);
    }

    /** H2.5: how great the danger for Ada is, by the scale of the adults' area. */
    public JsonNode risk(long file) {
        AssessmentStory assessments = new AssessmentStory(story);
        long work = assessments.open(file, "adults.violence-risk", "adults.violence-risk");
        assessments.begin(work, Map.of("person", ada)).expect(201);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String yes : List.of("harder", "throat", "death", "follows", "leaving", "children")) {
            answers.put(yes, true);
        }
        for (String no : List.of("weapon", "alone")) {
            answers.put(no, false);
        }
        answers.put("fear", 0);
        AssessmentStory.fill(giulia, work, 1, "\"1\"", answers).expect(200);
        return AssessmentStory.complete(giulia, work, 1, "\"2\"").expect(200).at("/results/0");
    }

    /** H2.5: the house where Ada is, by its code name. */
    public long shelter(long file, long house) {
        long work = opened(
                file,
                "adults.violence-shelter",
                SATURDAY,
                Map.of(
                        "facility",
                        house,
                        "details",
                        Map.of("codeName", "Casa Ginestra", "emergency", true, "children", 0, "schoolTold", false)));
        story.step(work, "ENTERED", SATURDAY.toString(), "", "").expect(200);
        return work;
    }

    public Answer barrier(Caller by) {
        return by.post(
                "/barriers",
                Map.of("guarded", ada, "other", pio, "reason", "Denuncia e ricovero di Ada", "staying", List.of()));
    }

    /** What somebody has to do now about this case, as the agenda says it. */
    public List<String> tasks(Caller who, String number) {
        List<String> titles = new ArrayList<>();
        for (JsonNode task :
                who.get("/agenda?until=" + LocalDate.now()).expect(200).at("/tasks")) {
            String title = task.path("title").asText();
            if (title.contains(number)) {
                titles.add(title);
            }
        }
        return titles;
    }

    /** The words of the clock of a work. */
    Map<String, String> labels(long work) {
        Map<String, String> labels = new LinkedHashMap<>();
        clocks.clock(work)
                .at("/deadlines")
                .forEach(one ->
                        labels.put(one.path("code").asText(), one.path("label").asText()));
        return labels;
    }

    String number(long file) {
        return giulia.get("/cases/" + file).expect(200).at("/number").asText();
    }

    /** The court has ordered that the children live with their aunt: H2.6. */
    public long ordered(long file, LocalDate on) {
        long work = opened(
                file,
                "minors.judicial-measure",
                on,
                Map.of(
                        "authority",
                        "Tribunale",
                        "reference",
                        "RG 12",
                        "details",
                        Map.of("child", leo, "measureType", "4", "contacts", "supervised")));
        Map<String, Object> decree =
                new LinkedHashMap<>(OrderStory.mandate(orders.court("Tribunale per i minorenni di Esempio")));
        decree.put("measure", "foster-care");
        decree.put("issuedOn", on.toString());
        decree.put("notifiedAt", on + "T12:00");
        decree.put("expiresOn", on.plusMonths(24).toString());
        orders.put(work, "", decree).expect(200);
        story.step(work, "ACTIVE", on.toString(), "", "").expect(200);
        return work;
    }

    /** Foster care with the maternal aunt: judicial, kin, full time, residential. */
    public Map<String, Object> withTheAunt(LocalDate decreedOn, boolean relativesExcluded) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("form", "2");
        details.put("kinship", "1");
        details.put("duration", "1");
        details.put("nature", "1");
        details.put("professional", false);
        details.put("longTerm", false);
        details.put("relativesExcluded", relativesExcluded);
        details.put("decree", "decreto 12");
        details.put("decreeOn", decreedOn.toString());
        details.put("knownByChild", true);
        details.put("outOfRegion", false);
        return details;
    }

    /** What Leo's life was when he was first heard of, and who told. */
    public void reported(long file, LocalDate on) {
        opened(
                file,
                "minors.child-report",
                on,
                Map.of(
                        "details",
                        Map.of(
                                "child",
                                leo,
                                "firstReportedOn",
                                on.toString(),
                                "source",
                                "5",
                                "unaccompanied",
                                false,
                                "childNeed",
                                "7",
                                "familyNeed",
                                "7",
                                "reportedToCourt",
                                true,
                                "reportedToCourtOn",
                                on.toString())));
        giulia.post(
                        "/people/" + leo + "/circumstances",
                        PeopleStory.circumstance(
                                "minors.child-profile",
                                on.toString(),
                                new LinkedHashMap<>(Map.of(
                                        "condition", "1",
                                        "placeOfLife", "2",
                                        "school", "5",
                                        "disability", false,
                                        "withMother", false,
                                        "withFather", false,
                                        "withSiblings", true,
                                        "withGrandparent", false,
                                        "withPartner", false,
                                        "withOthers", true))))
                .expect(201);
    }
}
