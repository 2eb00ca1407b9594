package org.affianca.testing.itest.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.affianca.testing.itest.bundle.NextVersion;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.AreasApart;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Watched;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.walk.Offer;
import org.affianca.testing.itest.walk.Openings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Each area is installed, used, updated to a version that changes its tables, removed and installed again while people work
 * on core: they notice nothing, and what was written is there as it was. The table is left in {@code target/areas-under-load-*.md}.
 */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(AreasApart.class)
class AreasUnderLoadIT {
    private static final List<String> AREAS = List.of("adults", "housing", "minors");
    private static final int SERVICES = 6;

    private final Town town;
    private final Areas areas;
    private final CaseStory story;
    private final List<String> lines = new ArrayList<>();

    AreasUnderLoadIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
        this.story = new CaseStory(town, town.user("worker", "desk"));
    }

    @Test
    void anAreaMovesToItsNextVersionAndNobodyElseNotices() throws IOException {
        areas.ensure("employment");
        Watched watched = Watched.from(town.house());
        long file = story.caseInCharge();
        Openings openings = new Openings(town, story);
        for (String area : AREAS) {
            Tally core = new Tally();
            Tally uploads = new Tally();
            List<Long> works;
            try (Clients clients = new Clients(story, file)) {
                clients.countIn(core, uploads);
                works = life(area, openings);
            }
            List<String> restarted = watched.turnsOutside("org.affianca.area." + area);
            lines.add(line(area, works, core, uploads, restarted));
            report();
            assertThat(core.failures()).as("failed core requests, " + area).isEmpty();
            assertThat(uploads.failures()).as("failed uploads, " + area).isEmpty();
            assertThat(restarted).as("restarted outside " + area).isEmpty();
            watched = Watched.from(town.house());
        }
    }

    private List<Long> life(String area, Openings openings) throws IOException {
        areas.install(area).expect(200);
        is(area, "ACTIVE", "0.1.0.SNAPSHOT");
        Map<String, String> words = words(area);
        List<Long> works = used(area, openings);
        Map<Long, String> before = told(works);

        Path old = AreasApart.folder(town).resolve(area + ".jar");
        NextVersion.of(old, area);
        areas.update(area).expect(200);
        is(area, "ACTIVE", NextVersion.NUMBER);
        assertThat(words(area)).as("the words of the next version").allSatisfy((code, word) -> assertThat(word)
                .isEqualTo(words.get(code) + NextVersion.MARK));
        assertThat(told(works)).as(area + " after the update").isEqualTo(before);

        areas.remove(area).expect(200);
        assertThat(story.sheet(works.get(0)).at("/installed").asBoolean()).isFalse();
        refusesTheOlderOne(area, old);
        areas.install(area).expect(200);
        is(area, "ACTIVE", NextVersion.NUMBER);
        assertThat(told(works)).as(area + " installed again").isEqualTo(before);
        works.addAll(used(area, openings));
        return works;
    }

    /** The tables were changed indeed: the older version misses the script that was run. */
    private void refusesTheOlderOne(String area, Path old) throws IOException {
        Path next = old.resolveSibling(area + "-" + NextVersion.NUMBER + ".jar");
        Path aside = Files.move(next, next.resolveSibling(next.getFileName() + ".aside"));
        areas.install(area);
        areas.until(area, "FAILED");
        assertThat(areas.find(area).orElseThrow().path("failure").asText())
                .contains(NextVersion.SCRIPT, "is missing since it was run");
        Files.move(aside, next, StandardCopyOption.ATOMIC_MOVE);
        areas.remove(area).expect(200);
    }

    /** Of some services that keep details of their own, one work is done to its end and one is begun. */
    private List<Long> used(String area, Openings openings) {
        List<JsonNode> services = services(area)
                .filter(service -> service.path("hasDetails").asBoolean())
                .limit(SERVICES)
                .toList();
        assertThat(services).as("services of " + area + " with details").isNotEmpty();
        List<Long> works = new ArrayList<>();
        for (JsonNode service : services) {
            works.add(openings.done(service));
            works.add(openings.begun(service));
        }
        return works;
    }

    private Stream<JsonNode> services(String area) {
        List<String> offered = Offer.read().services();
        return story.worker().get("/services?area=" + area).expect(200).items().stream()
                .filter(service -> offered.contains(service.path("code").asText()));
    }

    private Map<String, String> words(String area) {
        Map<String, String> words = new LinkedHashMap<>();
        services(area)
                .forEach(service -> words.put(
                        service.path("code").asText(), service.path("label").asText()));
        return words;
    }

    /** Each work with its details and its history, and what its case tells, in the words of the first version. */
    private Map<Long, String> told(List<Long> works) {
        Map<Long, String> told = new LinkedHashMap<>();
        for (long work : works) {
            Answer sheet = story.sheet(work);
            String file = sheet.at("/caseId").asText();
            String timeline = story.worker()
                    .get("/cases/" + file + "/timeline?limit=200")
                    .expect(200)
                    .at("/items")
                    .toString();
            told.put(work, (sheet.json() + "\n" + timeline).replace(NextVersion.MARK, ""));
        }
        return told;
    }

    private void is(String area, String state, String version) {
        areas.until(area, state);
        assertThat(areas.find(area).orElseThrow().path("version").asText()).isEqualTo(version);
    }

    private static String line(String area, List<Long> works, Tally core, Tally uploads, List<String> restarted) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %.1f | %.1f | %d |",
                area,
                works.size(),
                core.count(),
                core.failures().size(),
                uploads.count(),
                uploads.failures().size(),
                core.median(),
                core.at(0.99),
                restarted.size());
    }

    private void report() throws IOException {
        String name = String.valueOf(town.house().data().getFileName());
        String text = name + ": installed, used, updated with a migration, removed, installed again, used\n\n"
                + "| area | works | core requests | failed | uploads of 2 s | failed | median ms | 99 % ms | restarted outside |\n"
                + "|---|---|---|---|---|---|---|---|---|\n" + String.join("\n", lines) + "\n";
        Files.writeString(Program.report("areas-under-load-" + name + ".md"), text);
        System.out.println(text);
    }
}
