package org.affianca.engine.work;

import static org.affianca.engine.work.TestWorks.PLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.area.Details;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;
import org.affianca.api.catalogue.Step;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.Adoption;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Possible;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.VersionPreview;
import org.affianca.api.work.VersionPreview.DueChanged;
import org.affianca.api.work.VersionPreview.FieldLost;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.definition.Publishing;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.GardenTwo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class VersionsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Map<String, Object> WHOLE =
            Map.of("name", "Orto dei Collaudi", "spades", 2, "tool", "spade", "soil", "SAND");

    private final TestHouse house;
    private final TestWorks at;
    private final Publishing publishing;
    private final Versions versions;
    private WorkId id = new WorkId(-1);

    VersionsTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
        this.publishing = new Publishing(house.transactions(), house.mappers(), house.clock());
        this.versions = new Versions(house.transactions(), at.books, new OfficeCalendar(""));
    }

    /** A plot dug since January and lengthened, by version 1; then version 2 comes. */
    @BeforeEach
    void aPlotOfVersionOneWhenVersionTwoIsPublished() {
        house.sql("delete from core.service_definition where area = 'garden'");
        at.shelf.put(publishing.publish(Garden.area()));
        id = at.open(at.newCase(), PLOT, FIRST, LAST, WHOLE);
        TestWorks.must(at.move(id, "STARTED", Decision.on(FIRST)));
        TestWorks.must(
                at.move(id, "LENGTHENED", new Decision(FIRST.plusDays(2), Optional.empty(), Optional.of(LAST), "")));
        install(GardenTwo.area());
    }

    private void install(InstalledArea area) {
        at.shelf.put(publishing.publish(area));
    }

    private VersionPreview preview(int to) {
        return house.as(at.giulia, () -> versions.preview(id, to));
    }

    private WorkSheet adopt(int to, String step) {
        Optional<String> landing = Optional.of(step).filter(name -> !name.isEmpty());
        house.as(at.giulia, () -> {
            versions.adopt(id, at.version(id), new Adoption(to, landing, "Concordato in équipe"));
            return true;
        });
        return at.sheet(id);
    }

    @Test
    void aRunningWorkKeepsItsStepsItsFieldsAndItsForm() {
        WorkSheet sheet = at.sheet(id);

        assertThat(sheet.definition()).isEqualTo(1);
        assertThat(sheet.definitions()).containsExactly(1, 2);
        assertThat(sheet.work().common().step()).isEqualTo("LENGTHENED");
        assertThat(sheet.details().orElseThrow()).containsEntry("tool", "spade").containsEntry("soil", "SAND");
        assertThat(sheet.next())
                .extracting(Possible::step)
                .extracting(Step::name)
                .containsExactly("RESTED", "FINISHED", "VOID");
        assertThat(sheet.work().common().deadlines()).extracting(Deadline::code).contains("end-decided");
    }

    @Test
    void itsFieldsAreStillWrittenWithoutTheOldRecord() {
        house.as(at.giulia, () -> {
            at.desk.describe(
                    id, at.version(id), Map.of("name", "Orto Nuovo", "spades", 3, "tool", "spade", "soil", "CLAY"));
            return true;
        });

        assertThat(at.sheet(id).details().orElseThrow())
                .containsEntry("name", "Orto Nuovo")
                .containsEntry("tool", "spade")
                .containsEntry("soil", "CLAY");
        assertThatThrownBy(() -> house.as(at.giulia, () -> {
                    at.desk.describe(id, at.version(id), Map.of("name", "Orto", "spades", 99, "tool", "scythe"));
                    return true;
                }))
                .isInstanceOf(Invalid.class)
                .hasMessage("/details/spades out-of-range, /details/tool unknown-code");
    }

    @Test
    void newWorksGoByTheNewVersion() {
        Map<String, Object> whole = Map.of("name", "Orto", "spades", 2);
        WorkSheet fresh = at.sheet(at.open(at.newCase(), PLOT, FIRST, LAST, whole));

        assertThat(fresh.definition()).isEqualTo(2);
        assertThatThrownBy(() -> at.open(at.newCase(), PLOT, FIRST, LAST, WHOLE))
                .hasMessage("/details/tool unknown-field");
    }

    @Test
    void rulesGetTheRecordOfToday() {
        at.rules.add((Guard) (file, to, by) ->
                file.details(org.affianca.engine.details.two.Plot.class).spades() > 1
                        ? Verdict.no("too-many-spades")
                        : Verdict.yes());

        assertThat(at.move(id, "RESTED", new Decision(at.today(), Optional.empty(), Optional.empty(), "pioggia"))
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("too-many-spades"));
    }

    @Test
    void rulesThatAskForMoreThanItHasSayThatTheyCannotJudge() {
        install(GardenTwo.area(GardenTwo.PLOT.replace("version: 2", "version: 3"), WithDepth.Plot.class));
        at.rules.add((Guard) (file, to, by) -> Verdict.yes());
        at.rules.add((Eligibility) (file, on) -> Advice.inFavour());

        assertThat(at.move(id, "RESTED", new Decision(at.today(), Optional.empty(), Optional.empty(), "pioggia"))
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("rules-of-another-version"));
        assertThat(house.as(at.giulia, () -> at.desk.advice(id))).isInstanceOf(Advice.Unclear.class);
    }

    @Test
    void thePreviewNamesExactlyWhatWouldChange() {
        VersionPreview preview = preview(2);

        assertThat(preview.from()).isEqualTo(1);
        assertThat(preview.to()).isEqualTo(2);
        assertThat(preview.landsOn()).isEmpty();
        assertThat(preview.mayLandOn()).extracting(Step::name).containsExactly("STARTED");
        assertThat(preview.stepsLost()).extracting(Step::name).containsExactly("LENGTHENED");
        assertThat(preview.stepsAdded()).isEmpty();
        assertThat(preview.stepsChanged()).extracting(Step::name).containsExactly("STARTED");
        assertThat(preview.fieldsLost()).containsExactly(new FieldLost("tool", Optional.of("spade")));
        assertThat(preview.fieldsAdded()).isEmpty();
        assertThat(preview.fieldsLacking()).isEmpty();
        assertThat(preview.deadlines())
                .containsExactly(
                        new DueChanged("communicated", Optional.of(LocalDate.of(2026, 1, 4)), Optional.empty()),
                        new DueChanged(
                                "harvested",
                                Optional.of(LocalDate.of(2026, 7, 14)),
                                Optional.of(LocalDate.of(2026, 7, 28))));
        assertThat(at.sheet(id).definition()).as("nothing was changed").isEqualTo(1);
    }

    @Test
    void itMovesAndComesBackWithItsValues() {
        WorkSheet two = adopt(2, "STARTED");

        assertThat(two.definition()).isEqualTo(2);
        assertThat(two.work().common().step()).isEqualTo("STARTED");
        assertThat(two.details().orElseThrow()).doesNotContainKey("tool").containsEntry("soil", "SAND");
        assertThat(two.work().common().deadlines())
                .extracting(deadline -> deadline.code() + " " + deadline.due())
                .contains("harvested 2026-07-28")
                .noneMatch(line -> line.startsWith("communicated"));

        assertThat(preview(1).stepsAdded()).extracting(Step::name).containsExactly("LENGTHENED");
        assertThat(preview(1).landsOn()).contains("STARTED");
        WorkSheet one = adopt(1, "LENGTHENED");

        assertThat(one.definition()).isEqualTo(1);
        assertThat(one.details().orElseThrow()).containsEntry("tool", "spade");
        assertThat(one.work().common().step()).isEqualTo("LENGTHENED");
        assertThat(one.work().common().deadlines())
                .extracting(deadline -> deadline.code() + " " + deadline.due())
                .contains("harvested 2026-07-14", "communicated 2026-01-04");
        assertThat(one.history()).extracting(StepTaken::definition).endsWith(Optional.of(2), Optional.of(1));
        assertThat(one.history().get(one.history().size() - 1).note()).isEqualTo("Concordato in équipe");
        assertThat(house.count(
                        "select count(*) from core.event where type = 'version-changed' and work_id = ?", id.value()))
                .isEqualTo(2);
    }

    @Test
    void theMoveIsNoStepSoLaterStepsMayBeOfEarlierDays() {
        adopt(2, "STARTED");

        TestWorks.must(at.finish(id, FIRST.plusDays(3)));
    }

    @Test
    void aMoveNeedsAReasonAndAStepToStandOn() {
        assertThatThrownBy(() -> house.as(at.giulia, () -> {
                    versions.adopt(id, at.version(id), new Adoption(2, Optional.empty(), " "));
                    return true;
                }))
                .hasMessage("/note required, /step required");
        assertThatThrownBy(() -> adopt(2, "FINISHED")).hasMessage("/step unknown-step");
        assertThatThrownBy(() -> adopt(7, "")).hasMessage("/definition unknown-version");
        assertThatThrownBy(() -> adopt(1, "")).isInstanceOf(Refused.class).hasMessage("version-already");
        assertThatThrownBy(() -> preview(7)).isInstanceOf(Missing.class);
    }

    @Test
    void aMoveIsMadeOnWhatWasRead() {
        assertThatThrownBy(() -> house.as(at.giulia, () -> {
                    versions.adopt(id, 1, new Adoption(2, Optional.of("STARTED"), "perché"));
                    return true;
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aWorkThatIsOverStaysWhatItWas() {
        TestWorks.must(at.finish(id, at.today()));

        assertThatThrownBy(() -> adopt(2, "STARTED"))
                .isInstanceOf(Refused.class)
                .hasMessage("work-ended");
    }

    @Test
    void withoutItsAreaItIsReadAndNotMoved() {
        at.shelf.take(at.shelf.area("garden").orElseThrow());

        assertThat(at.sheet(id).installed()).isFalse();
        assertThatThrownBy(() -> preview(2)).isInstanceOf(Refused.class).hasMessage("area-not-installed");
    }

    @Test
    void nobodyElseMovesIt() {
        var stranger = house.user("Carlo", org.affianca.api.access.Role.WORKER, house.unit("elsewhere"));

        assertThatThrownBy(() -> house.as(stranger, () -> versions.preview(id, 2)))
                .isInstanceOf(Missing.class);
        assertThat(List.of(1, 2)).isEqualTo(at.sheet(id).definitions());
    }

    /** Where a record of the same name may stand. */
    private static final class WithDepth {
        @Details("garden.plot")
        private record Plot(String name, int spades, int depth) {}
    }
}
