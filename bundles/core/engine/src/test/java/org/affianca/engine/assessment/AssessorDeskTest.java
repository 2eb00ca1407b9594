package org.affianca.engine.assessment;

import static org.affianca.engine.assessment.TestPapers.SOIL;
import static org.affianca.engine.assessment.TestPapers.WHOLE;
import static org.affianca.engine.assessment.TestPapers.soil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.assessment.AssessmentSummary;
import org.affianca.api.assessment.Comparison;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Reconciliation;
import org.affianca.api.assessment.Sheet;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class AssessorDeskTest {
    private static final long STEP = 10_000_000;

    @TempDir
    Path folder;

    private final TestHouse house;
    private final TestPapers at;

    AssessorDeskTest(TestHouse house) {
        this.house = house;
        this.at = new TestPapers(house);
    }

    @BeforeEach
    void theAreaIsInstalled() {
        house.sql("delete from core.assessment_answer");
        house.sql("delete from core.assessment_sheet");
        house.sql("delete from core.assessment");
        house.sql("delete from core.instrument_part");
        house.sql("delete from core.instrument");
        at.install(folder, soil(1, ""));
    }

    private static Filled content(Questionnaire questionnaire, int place) {
        return questionnaire.sheet(place).flatMap(Sheet::content).orElseThrow();
    }

    private static List<String> codes(Refused refused) {
        return refused.reasons().stream().map(because -> because.code()).toList();
    }

    private List<String> refusal(Actor who, Runnable act) {
        return codes(catchThrowableOfType(Refused.class, () -> house.doAs(who, act)));
    }

    @Test
    void anAssessmentIsConcludedWithItsQuestionnaireWholeOrAsInterrupted() {
        at.at.ruledBy(new WholeBeforeConcluded(TestGround.of(house)));
        WorkId work = at.alone();
        at.at.start(work);
        assertThat(at.at.end(work, "completed").reasons())
                .extracting(Because::code)
                .containsExactly("assessment-not-complete");
        at.fill(at.giulia, work, 1, TestPapers.WHOLE);
        at.complete(at.giulia, work, 1);
        assertThat(at.at.end(work, "completed").allows()).isTrue();

        WorkId other = at.alone();
        at.at.start(other);
        assertThat(at.at.end(other, "interrupted").allows()).isTrue();
    }

    @Test
    void answersAreKeptAsTheyComeAndNothingIsRequiredYet() {
        WorkId work = at.alone();
        Sheet first = at.fill(at.giulia, work, 1, Map.of("depth", 3));
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.content().orElseThrow().lacking()).containsExactly("stones");
        at.fill(at.giulia, work, 1, Map.of("stones", true, "remarks", "molti"));
        Filled now = content(at.seenBy(at.giulia, work), 1);
        assertThat(now.answers()).isEqualTo(Map.of("depth", BigDecimal.valueOf(3), "stones", true, "remarks", "molti"));
        assertThat(now.lacking()).containsExactly("how-many");
        assertThat(now.results().get(0).value()).contains(BigDecimal.valueOf(5));
    }

    @Test
    void anAnswerIsTakenBack() {
        WorkId work = at.alone();
        at.fill(at.giulia, work, 1, Map.of("depth", 3, "remarks", "via"));
        house.as(at.giulia, () -> at.desk.fill(work, 1, 2, Map.of("remarks", ""), Set.of("depth"), Optional.empty()));
        assertThat(content(at.seenBy(at.giulia, work), 1).answers()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        WorkId work = at.alone();
        Invalid wrong = catchThrowableOfType(
                Invalid.class,
                () -> house.as(
                        at.giulia,
                        () -> at.desk.fill(
                                work,
                                1,
                                1,
                                Map.of("depth", 9, "moon", true, "owner", 4_000_000),
                                Set.of("sun"),
                                Optional.of(LocalDate.of(2027, 1, 1)))));
        assertThat(wrong.flaws())
                .extracting(Flaw::pointer)
                .containsExactlyInAnyOrder("/answers/depth", "/answers/moon", "/answers/owner", "/cleared", "/madeOn");
        assertThat(at.seenBy(at.giulia, work).sheet(1).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aPersonWhoIsSeenMayBeAnAnswer() {
        WorkId work = at.alone();
        PersonId person = at.seenBy(at.giulia, work).person();
        Sheet sheet = at.fill(at.giulia, work, 1, Map.of("owner", person.value()));
        assertThat(sheet.content().orElseThrow().answers()).containsEntry("owner", person.value());
        assertThat(house.count(
                        "select count(*) from core.assessment_answer where work_id = ? and person_id = ?",
                        work.value(),
                        person.value()))
                .isEqualTo(1);
    }

    @Test
    void whoReadAnEarlierVersionIsToldSo() {
        WorkId work = at.alone();
        at.fill(at.giulia, work, 1, Map.of("depth", 3));
        assertThatThrownBy(() -> house.as(
                        at.giulia, () -> at.desk.fill(work, 1, 1, Map.of("depth", 1), Set.of(), Optional.empty())))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.current()).isEqualTo(2);
                    assertThat(stale.changedBy()).isEqualTo("Giulia");
                });
    }

    @Test
    void completionNamesAllThatLacksAndThenFreezes() {
        WorkId work = at.alone();
        Invalid lacking = catchThrowableOfType(Invalid.class, () -> at.complete(at.giulia, work, 1));
        assertThat(lacking.flaws())
                .containsExactly(Flaw.at("/answers/depth", "required"), Flaw.at("/answers/stones", "required"));

        at.fill(at.giulia, work, 1, WHOLE);
        Sheet frozen = at.complete(at.giulia, work, 1);
        assertThat(frozen.complete()).isTrue();
        assertThat(frozen.mayWrite()).isFalse();
        assertThat(frozen.content().orElseThrow().results().get(0).level()).contains("heavy");
        assertThat(at.seenBy(at.giulia, work).complete()).isTrue();
        assertThat(refusal(at.giulia, () -> at.fill(at.giulia, work, 1, Map.of("depth", 0))))
                .containsExactly("sheet-complete");
    }

    @Test
    void aSheetIsReopenedWithAReasonAndWhatWasSaidStaysOnRecord() {
        WorkId work = at.alone();
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        assertThat(catchThrowableOfType(Invalid.class, () -> at.reopen(at.giulia, work, 1, " "))
                        .flaws())
                .containsExactly(Flaw.at("/reason", "required"));
        Sheet open = at.reopen(at.giulia, work, 1, "Misurato di nuovo");
        assertThat(open.reopenedBecause()).isEqualTo("Misurato di nuovo");
        assertThat(at.seenBy(at.giulia, work).complete()).isFalse();
        at.fill(at.giulia, work, 1, Map.of("depth", 0));
        assertThat(content(at.seenBy(at.giulia, work), 1).results().get(0).value())
                .contains(BigDecimal.valueOf(4));
        assertThat(house.count(
                        "select count(*) from core.assessment_answer where work_id = ? and item = 'depth'"
                                + " and answer = '3' and from_version = 2 and until_version = 4",
                        work.value()))
                .isEqualTo(1);
    }

    @Test
    void twoAssessorsDoNotSeeEachOtherUntilBothAreComplete() {
        WorkId work = at.together();
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        Questionnaire his = at.seenBy(at.marco, work);
        assertThat(his.sheet(1).orElseThrow().content()).isEmpty();
        assertThat(his.sheet(1).orElseThrow().complete()).isTrue();
        assertThat(his.sheet(2).orElseThrow().mayWrite()).isTrue();
        assertThat(at.seenBy(at.giulia, work).sheet(2).orElseThrow().content()).isEmpty();
        assertThat(refusal(at.marco, () -> at.assessments.reconciliation(work))).containsExactly("sheets-not-complete");
        assertThat(refusal(at.marco, () -> at.desk.agree(work))).containsExactly("sheets-not-complete");

        at.fill(at.marco, work, 2, Map.of("depth", 1, "stones", true, "how-many", 12));
        at.complete(at.marco, work, 2);
        assertThat(at.seenBy(at.marco, work).sheet(1).orElseThrow().content()).isPresent();
        assertThat(at.seenBy(at.giulia, work).mayAgree()).isTrue();
        assertThat(at.seenBy(at.giulia, work).complete()).isFalse();
    }

    @Test
    void aColleagueWhoIsNoAssessorTellsNeitherWhatTheOtherWrote() {
        WorkId work = at.together();
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        Actor chiara = house.user("Chiara", Role.COORDINATOR, at.at.hub());
        assertThat(at.seenBy(chiara, work).sheets()).allSatisfy(sheet -> {
            assertThat(sheet.content()).isEmpty();
            assertThat(sheet.mayWrite()).isFalse();
        });
    }

    @Test
    void nobodyWritesOnTheOthersSheet() {
        WorkId work = at.together();
        assertThatThrownBy(() -> at.fill(at.marco, work, 1, WHOLE)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> at.complete(at.giulia, work, 2)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.desk.fill(work, 7, 1, WHOLE, Set.of(), Optional.empty())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatBothAnsweredAlikeStandsOnTheAgreedSheetAndTheRestIsTalkedAbout() {
        WorkId work = at.together();
        at.fill(at.giulia, work, 1, WHOLE);
        at.fill(at.marco, work, 2, Map.of("depth", 1, "stones", true, "how-many", 12));
        at.complete(at.giulia, work, 1);
        at.complete(at.marco, work, 2);
        Reconciliation beside =
                house.as(at.marco, () -> at.assessments.reconciliation(work)).orElseThrow();
        assertThat(beside.differences())
                .filteredOn(one -> !one.same())
                .extracting(one -> one.item().id())
                .containsExactly("depth");
        assertThat(beside.first().get(0).value()).contains(BigDecimal.valueOf(7));
        assertThat(beside.second().get(0).value()).contains(BigDecimal.valueOf(5));

        Sheet agreed = house.as(at.marco, () -> at.desk.agree(work));
        assertThat(agreed.content().orElseThrow().answers())
                .isEqualTo(Map.of("stones", true, "how-many", BigDecimal.valueOf(12)));
        at.fill(at.giulia, work, Sheet.AGREED, Map.of("depth", 2));
        at.complete(at.marco, work, Sheet.AGREED);
        assertThat(at.seenBy(at.giulia, work).complete()).isTrue();
        assertThat(refusal(at.giulia, () -> at.reopen(at.giulia, work, 1, "perché no")))
                .containsExactly("agreement-begun");
        assertThat(refusal(at.giulia, () -> at.desk.agree(work))).containsExactly("agreement-begun");
    }

    @Test
    void theSecondAssessorIsSomebodyElseOfTheTeam() {
        CaseId id = at.at.newCase();
        WorkId work = at.at.open(id, SOIL);
        Invalid wrong = catchThrowableOfType(
                Invalid.class,
                () -> house.as(
                        at.giulia, () -> at.desk.begin(work, new PersonId(4_000_000), Optional.of(at.marco.id()))));
        assertThat(wrong.flaws())
                .containsExactly(Flaw.at("/person", "not-in-the-case"), Flaw.at("/second", "not-in-the-team"));
        Invalid herself = catchThrowableOfType(
                Invalid.class,
                () -> house.as(at.giulia, () -> at.desk.begin(work, at.at.holder(id), Optional.of(at.giulia.id()))));
        assertThat(herself.flaws()).containsExactly(Flaw.at("/second", "second-is-yourself"));
    }

    @Test
    void anAssessmentIsBegunOnceUnderAWorkOfItsKindByOneWhoMayWrite() {
        CaseId id = at.at.newCase();
        PersonId person = at.at.holder(id);
        WorkId walk = at.at.openWalk(id);
        assertThat(refusal(at.giulia, () -> at.desk.begin(walk, person, Optional.empty())))
                .containsExactly("not-an-assessment");
        WorkId work = at.at.open(id, SOIL);
        assertThatThrownBy(() -> house.as(at.marco, () -> at.desk.begin(work, person, Optional.empty())))
                .isInstanceOf(Forbidden.class);
        Actor stranger = house.user("Estranea", Role.WORKER, house.unit("elsewhere"));
        assertThatThrownBy(() -> house.as(stranger, () -> at.desk.begin(work, person, Optional.empty())))
                .isInstanceOf(Missing.class);
        house.as(at.giulia, () -> at.desk.begin(work, person, Optional.empty()));
        assertThat(refusal(at.giulia, () -> at.desk.begin(work, person, Optional.empty())))
                .containsExactly("assessment-begun");
        assertThat(house.as(stranger, () -> at.assessments.find(work))).isEmpty();
        assertThatThrownBy(() -> house.as(stranger, () -> at.desk.complete(work, 1, 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatHasEndedIsReadAndNotWritten() {
        WorkId work = at.alone();
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        at.at.conclude(work);
        assertThat(at.seenBy(at.giulia, work).complete()).isTrue();
        assertThat(refusal(at.giulia, () -> at.reopen(at.giulia, work, 1, "perché no")))
                .containsExactly("work-ended");
    }

    @Test
    void anOldAssessmentIsReadAndScoredWithItsOwnVersion() {
        WorkId old = at.alone();
        at.fill(at.giulia, old, 1, WHOLE);
        at.complete(at.giulia, old, 1);
        String second = soil(2, "").replace("yes: 2", "yes: 9").replace("Sassi", "Pietre");
        InstalledArea area = at.install(folder, second);
        WorkId fresh = at.alone();
        at.fill(at.giulia, fresh, 1, WHOLE);
        assertThat(content(at.seenBy(at.giulia, old), 1).results().get(0).value())
                .contains(BigDecimal.valueOf(7));
        assertThat(content(at.seenBy(at.giulia, fresh), 1).results().get(0).value())
                .contains(BigDecimal.valueOf(14));

        at.at.shelf().take(area);
        TestPapers tomorrow = new TestPapers(house);
        Questionnaire without =
                house.as(at.giulia, () -> tomorrow.assessments.find(old)).orElseThrow();
        assertThat(without.instrument().version()).isEqualTo(1);
        assertThat(without.instrument().item("stones").orElseThrow().text().in(java.util.Locale.ITALIAN))
                .isEqualTo("Sassi");
        assertThat(house.as(at.giulia, () -> tomorrow.instruments.find(SOIL))).isEmpty();
        assertThat(house.as(at.giulia, () -> tomorrow.instruments.find(SOIL, 2)))
                .isPresent();
        assertThat(house.as(at.giulia, () -> tomorrow.instruments.find(SOIL, 3)))
                .isEmpty();
    }

    @Test
    void aVersionThatWasUsedMustNotChangeItsText() {
        at.alone();
        at.install(folder, soil(1, "about: {it: Altro, en: Else}\n"));
        CaseId id = at.at.newCase();
        WorkId work = at.at.open(id, SOIL);
        assertThat(refusal(at.giulia, () -> at.desk.begin(work, at.at.holder(id), Optional.empty())))
                .containsExactly("instrument-changed");
    }

    @Test
    void twoWhoAreTheFirstWithAVersionAtTheSameMomentBothBegin() {
        List<CaseId> cases = List.of(at.at.newCase(), at.at.newCase(), at.at.newCase(), at.at.newCase());
        List<WorkId> works = cases.stream().map(id -> at.at.open(id, SOIL)).toList();
        List<CompletableFuture<Void>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> house.as(
                        at.giulia, () -> at.desk.begin(works.get(i), at.at.holder(cases.get(i)), Optional.empty()))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(house.count("select count(*) from core.instrument")).isEqualTo(1);
        assertThat(house.count("select count(*) from core.assessment")).isEqualTo(4);
    }

    @Test
    void assessmentsOfAPersonAreComparedOldestFirstAcrossVersions() {
        CaseId id = at.at.newCase();
        PersonId person = at.at.holder(id);
        WorkId first = made(id, person, Map.of("depth", 4, "stones", true, "how-many", 3));
        at.install(folder, soil(2, ""));
        house.clock().forward(Duration.ofDays(90));
        WorkId second = made(id, person, Map.of("depth", 1, "stones", false));
        WorkId open = at.at.open(id, SOIL);
        house.as(at.giulia, () -> at.desk.begin(open, person, Optional.empty()));

        Comparison compared = house.as(at.giulia, () -> at.assessments.compare(person, SOIL));
        assertThat(compared.occasions()).extracting(one -> one.work()).containsExactly(first, second);
        assertThat(compared.occasions())
                .extracting(one -> one.instrument().version())
                .containsExactly(1, 2);
        assertThat(compared.occasions())
                .extracting(one -> one.results().get(0).value().orElseThrow())
                .containsExactly(BigDecimal.valueOf(7), BigDecimal.valueOf(1));
        assertThat(compared.earlier()).isZero();

        List<AssessmentSummary> all = house.as(at.giulia, () -> at.assessments.ofPerson(person, Paging.first(2)))
                .items();
        assertThat(all).extracting(AssessmentSummary::work).containsExactly(open, second);
        var page = house.as(at.giulia, () -> at.assessments.ofPerson(person, Paging.first(2)));
        assertThat(house.as(at.giulia, () -> at.assessments.ofPerson(person, new Paging(page.next(), 2)))
                        .items())
                .extracting(AssessmentSummary::work)
                .containsExactly(first);
        Actor stranger = house.user("Estranea", Role.WORKER, house.unit("elsewhere"));
        assertThat(house.as(stranger, () -> at.assessments.compare(person, SOIL))
                        .occasions())
                .isEmpty();
        assertThat(house.as(stranger, () -> at.assessments.ofPerson(person, Paging.first(9)))
                        .items())
                .isEmpty();
    }

    private WorkId made(CaseId id, PersonId person, Map<String, Object> answers) {
        WorkId work = at.at.open(id, SOIL);
        house.as(at.giulia, () -> at.desk.begin(work, person, Optional.empty()));
        at.fill(at.giulia, work, 1, answers);
        at.complete(at.giulia, work, 1);
        return work;
    }

    @Test
    void theLogTellsOneSittingADayAndNeverAnAnswer() {
        WorkId work = at.alone();
        at.fill(at.giulia, work, 1, Map.of("depth", 3));
        at.fill(at.giulia, work, 1, Map.of("depth", 2));
        house.clock().forward(Duration.ofDays(1));
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        assertThat(events(work, "assessment-begun")).isEqualTo(1);
        assertThat(events(work, "assessment-filled")).isEqualTo(2);
        assertThat(events(work, "assessment-completed")).isEqualTo(1);
    }

    private long events(WorkId work, String type) {
        return house.count("select count(*) from core.event where work_id = ? and type = ?", work.value(), type);
    }

    /** Two thousand of somebody else, so that reading them all would show. */
    private void crowd() {
        long first = at.alone().value();
        for (long step = STEP; step < STEP << 11; step *= 2) {
            house.sql(
                    "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                            + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by)"
                            + " select organisation_id, id + cast(? as bigint), case_id, area, service, kind, step,"
                            + " stage, from_day, secrecy, provider, opened_on, version, created_at, changed_at,"
                            + " changed_by from core.works where id >= ? and mod(id - " + first + ", " + STEP + ") = 0",
                    step,
                    first);
            house.sql(
                    "insert into core.assessment (organisation_id, work_id, person_id, instrument, instrument_version,"
                            + " two_assessors, made_on, complete, created_at, changed_at, changed_by)"
                            + " select organisation_id, work_id + cast(? as bigint), person_id, instrument,"
                            + " instrument_version, two_assessors, made_on, complete, created_at, changed_at,"
                            + " changed_by from core.assessment"
                            + " where work_id >= ? and mod(work_id - " + first + ", " + STEP + ") = 0",
                    step,
                    first);
        }
    }

    @Test
    void aPersonsAssessmentsAreFoundByTheirIndex() {
        crowd();
        assertThat(house.count("select count(*) from core.assessment")).isGreaterThan(2000);
        WorkId work = at.alone();
        PersonId person = at.seenBy(at.giulia, work).person();
        at.fill(at.giulia, work, 1, WHOLE);
        at.complete(at.giulia, work, 1);
        AssessmentMapper sql = house.mappers().of(AssessmentMapper.class);
        house.doAs(at.giulia, () -> {
            Supplier<List<AssessmentMapper.Line>> page = () -> sql.page(at.papers.viewer(), person, null, 51);
            Supplier<List<AssessmentMapper.Line>> compared = () -> sql.finished(at.papers.viewer(), person, SOIL, 24);
            assertThat(page.get()).hasSize(1);
            for (Supplier<List<AssessmentMapper.Line>> query : List.of(page, compared)) {
                assertThat(TestPlan.visited(house, "assessment", query)).isLessThan(20);
                assertThat(TestPlan.visited(house, "works", query)).isLessThan(20);
            }
            List<AssessmentMapper.Line> lines = compared.get();
            Supplier<List<AnswerRow>> answers = () -> at.papers.sheets.counting(house.organisation(), lines);
            assertThat(TestPlan.visited(house, "assessment_answer", answers)).isLessThan(20);
        });
    }
}
