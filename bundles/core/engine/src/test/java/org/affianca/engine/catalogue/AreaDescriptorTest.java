package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.ScreenPlace;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Slot;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Consequence;
import org.affianca.engine.details.Garden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaDescriptorTest {
    private static final String STEPS = """
            service: plot
            kind: measure
            steps:
              A: {stage: draft, next: [B]}
              B: {stage: ended, outcomes: [done]}
            """;

    @TempDir
    Path root;

    @Test
    void readsAWholeArea() {
        AreaDescriptor garden = AreaDescriptor.read("garden", AreaFiles.of(Garden.root()));

        assertThat(garden.menu()).isEqualTo(20);
        assertThat(garden.boards()).containsExactly("tools");
        assertThat(garden.services())
                .extracting(s -> s.code().word())
                .containsExactly("plot", "seed-money", "talk", "walk");
        assertThat(garden.codes().get("tool").entries()).hasSize(3);
        assertThat(garden.modules()).containsExactly("garden-plot.js");
    }

    @Test
    void readsAServiceWithStepsDeadlinesAndScreens() {
        ServiceType plot = AreaDescriptor.read("garden", AreaFiles.of(Garden.root()))
                .service(new ServiceCode("garden.plot"))
                .orElseThrow();

        assertThat(plot.first().name()).isEqualTo("AGREED");
        assertThat(plot.step("RESTED").orElseThrow().asks()).containsExactly("note");
        assertThat(plot.unit()).isEqualTo("hour");
        assertThat(plot.screens()).containsExactly(new ScreenPlace(Slot.WORK_TAB, "garden-plot"));
        assertThat(plot.deadlines().get(0).amount()).isEqualTo(-1);
        assertThat(plot.deadlines().get(0).consequence()).isEqualTo(Consequence.ESCALATE);
        assertThat(plot.deadlines().get(1).unit()).isEqualTo("working-days");
    }

    @Test
    void letsAWrongEntryBeTakenBackFromEveryStep() {
        ServiceType plot = AreaDescriptor.read("garden", AreaFiles.of(Garden.root()))
                .services()
                .get(0);

        assertThat(plot.steps()).filteredOn(s -> s.stage() != Stage.VOID).allSatisfy(step -> assertThat(step.next())
                .endsWith("VOID"));
        assertThat(plot.step("VOID").orElseThrow().asks()).containsExactly("note");
    }

    @Test
    void givesAServiceWithoutStepsThoseOfItsKind() {
        ServiceType walk = AreaDescriptor.read("garden", AreaFiles.of(Garden.root()))
                .services()
                .get(2);

        assertThat(walk.steps())
                .extracting(step -> step.name())
                .containsExactly("PLANNED", "STARTED", "SUSPENDED", "FINISHED", "DROPPED", "VOID");
    }

    @Test
    void readsCoreItself() {
        assertThat(new Shelf().areas()).singleElement().satisfies(core -> assertThat(core.services())
                .extracting(s -> s.code().value())
                .contains(
                        "core.assessment",
                        "core.economic-aid",
                        "core.individual-plan",
                        "core.measure",
                        "core.order",
                        "core.placement",
                        "core.referral",
                        "core.request"));
    }

    @Test
    void refusesAnUnknownKeyWithItsLine() throws IOException {
        assertThat(errors("services/plot.yaml", STEPS + "colour: red\n"))
                .containsExactly("services/plot.yaml:6: unknown key 'colour'");
    }

    @Test
    void refusesAnUnknownKeyInTheAreasOwnFile() throws IOException {
        assertThat(errors("area.yaml", "menu: 1\nfacts: {}\n")).containsExactly("area.yaml:2: unknown key 'facts'");
    }

    @Test
    void addsWordsToOpenListsOfCoreOnly() throws IOException {
        assertThat(AreaDescriptor.read("garden", AreaFiles.of(Garden.root()))
                        .codes()
                        .get("core.undertaking-kind")
                        .entries())
                .hasSize(1);
        assertThat(errors("codes/core.purpose.csv", "code,from,until\ncuriosity,,\n"))
                .singleElement()
                .asString()
                .startsWith("codes/core.purpose.csv:1: words may be added to core's lists activity-type, ")
                .endsWith(", not to purpose");
    }

    @Test
    void eachListThatIsOpenIsOneOfCores() {
        assertThat(new Shelf().area("core").orElseThrow().descriptor().codes().keySet())
                .containsAll(CoreArea.openLists());
    }

    @Test
    void refusesWhatNoFigureIs() throws IOException {
        assertThat(errors("figures/x.yaml", """
                figures:
                  Most:
                    unit: pounds
                    values:
                      - {value: -3, source: By-law 1}
                  least:
                    unit: euro
                    values:
                      - {until: 2025-12-31, value: 5, source: By-law 1}
                      - {from: 2025-06-01, value: five}
                  none:
                    unit: days
                """))
                .containsExactly(
                        "figures/x.yaml:3: 'Most' must be lower-case words joined by '-'",
                        "figures/x.yaml:5: a figure is not negative",
                        "figures/x.yaml:3: 'unit' is one of euro, percent, points, number, hours, days, months, years, not 'pounds'",
                        "figures/x.yaml:10: 'source' is missing",
                        "figures/x.yaml:10: 'value' is a number such as 4 or 2.5, not 'five'",
                        "figures/x.yaml:9: two values hold on the same day: the older needs 'until', the later 'from'",
                        "figures/x.yaml:12: a figure has at least one value");
    }

    @Test
    void refusesAStepThatCannotBeReached() throws IOException {
        assertThat(errors("services/plot.yaml", STEPS + "  C: {stage: ended, outcomes: [x]}\n"))
                .containsExactly("services/plot.yaml:6: step C cannot be reached from A");
    }

    @Test
    void refusesAMoveAgainstTheOrderOfStages() throws IOException {
        assertThat(errors("services/plot.yaml", """
                service: plot
                kind: measure
                steps:
                  A: {stage: running, next: [B, C]}
                  B: {stage: draft, next: [A]}
                  C: {stage: ended, outcomes: [done]}
                """))
                .containsExactly(
                        "services/plot.yaml:4: step A (running) leads back to B (draft), against the order of stages");
    }

    @Test
    void refusesAnEndingWithoutOutcomesAndAStepThatLeadsNowhere() throws IOException {
        assertThat(errors("services/plot.yaml", """
                service: plot
                kind: measure
                steps:
                  A: {stage: draft, next: [B, C, D]}
                  B: {stage: ended}
                  C: {stage: running}
                """))
                .containsExactly(
                        "services/plot.yaml:4: step A leads to D, which is no step here",
                        "services/plot.yaml:5: step B ends the work and must list its outcomes",
                        "services/plot.yaml:6: step C leads nowhere and does not end the work");
    }

    @Test
    void refusesADeadlineThatIsNoTerm() throws IOException {
        assertThat(errors("services/plot.yaml", STEPS + """
                deadlines:
                  soon: {within: a while, from: start}
                  late: {within: 3 days, from: yesterday, met-by: [Z], else: panic}
                """))
                .containsExactly(
                        "services/plot.yaml:7: 'within' is a number of days, months or working-days, such as '30 days'",
                        "services/plot.yaml:8: 'from' is one of opened, received, notified, start, end, not 'yesterday'",
                        "services/plot.yaml:8: 'Z' is no step of this service",
                        "services/plot.yaml:8: 'else' is one of remind, escalate, lapse, not 'panic'");
    }

    @Test
    void refusesWhatIsNoYaml() throws IOException {
        assertThat(errors("services/plot.yaml", "service: [plot\nkind: x"))
                .anyMatch(error -> error.startsWith("services/plot.yaml:2: not YAML"));
    }

    @Test
    void refusesAServiceWithoutNameOrWithAWrongKind() throws IOException {
        assertThat(errors("services/plot.yaml", "kind: thing\n"))
                .containsExactly(
                        "services/plot.yaml:1: 'service' is missing",
                        "services/plot.yaml:1: 'kind' is one of application, assessment, plan, measure,"
                                + " placement, grant, order, referral, not 'thing'");
    }

    @Test
    void refusesACodeListWithoutItsHeadOrWithABadDay() throws IOException {
        assertThat(errors("codes/tool.csv", "code\nspade,,\nrake,soon,\nspade,,\n"))
                .containsExactly(
                        "codes/tool.csv:1: the first line must be 'code,from,until'",
                        "codes/tool.csv:3: 'soon' is no date like 2026-01-31",
                        "codes/tool.csv:4: code 'spade' stands here twice");
    }

    @Test
    void saysWhoIsPaidOnlyOfWhatIsPaid() throws IOException {
        assertThat(errors("services/plot.yaml", "service: plot\nkind: measure\npaid-to: owner\n"))
                .containsExactly("services/plot.yaml:3: only a grant is paid to somebody");
    }

    @Test
    void keepsTheReportingCodesAsWritten() {
        AreaDescriptor garden = AreaDescriptor.read("garden", AreaFiles.of(Garden.root()));

        assertThat(garden.reporting().get(new ServiceCode("garden.plot")))
                .containsEntry("national", Map.of("istat", "B2"));
    }

    @Test
    void refusesWhatSiussWouldNotUnderstand() throws IOException {
        assertThat(errors(
                        "services/plot.yaml",
                        STEPS + "codes: {siuss: {means-test: 5, benefits: A1.05, told: maybe}}\n"))
                .map(error -> error.substring(error.lastIndexOf(": ") + 2))
                .containsExactlyInAnyOrder(
                        "unknown key 'benefits'",
                        "'told' is yes or no, not 'maybe'",
                        "'means-test' is 1 to 4, not '5'");
    }

    private List<String> errors(String path, String text) throws IOException {
        Path home = root.resolve("AREA-INF");
        Files.createDirectories(home.resolve("x").getParent());
        Files.writeString(home.resolve("area.yaml"), "menu: 1\n");
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
        return catchThrowableOfType(BadDescriptor.class, () -> AreaDescriptor.read("garden", AreaFiles.of(root)))
                .errors();
    }
}
