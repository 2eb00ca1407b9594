package org.affianca.area.adults.listed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.casefile.KnownPerson;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.time.Period;
import org.affianca.api.work.WorkSummary;
import org.junit.jupiter.api.Test;

class MeasureListJudgeTest {
    private static final FiscalCode BRUNO = new FiscalCode("CLLBRN68S30G273C");
    private static final FiscalCode ADA = new FiscalCode("FTTDAA91D52G337S");
    private static final LocalDate PAD = LocalDate.of(2026, 3, 2);
    private static final KnownCase HIS = new KnownCase(new CaseId(1), "2026/1", true, true);
    private static final KnownCase HERS = new KnownCase(new CaseId(2), "2026/2", true, true);

    private final List<KnownPerson> known = new ArrayList<>();
    private final List<WorkSummary> standing = new ArrayList<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final MeasureListJudge judge = new MeasureListJudge(
            codes -> known.stream().filter(one -> codes.contains(one.code())).toList(),
            new TheirWorks(standing, recorded),
            (organisation, works) -> recorded,
            new Marco());

    private void bruno(KnownCase... cases) {
        known.add(new KnownPerson(BRUNO, new PersonId(7), "Collaudi Bruno", List.of(cases)));
    }

    private void measure(long id, KnownCase in, Stage stage, LocalDate from, String protocol, int members) {
        standing.add(new WorkSummary(
                new WorkId(id),
                in.id(),
                in.number(),
                "Collaudi Bruno",
                MeasureListJudge.SERVICE,
                Kind.MEASURE,
                stage,
                stage.name(),
                Period.from(from),
                Optional.empty(),
                Optional.empty(),
                true));
        recorded.add(new Recorded(
                new WorkId(id), Optional.of("adi"), Optional.of(protocol), Optional.empty(), Optional.of(members)));
    }

    private static ReadRow row(int line, FiscalCode code, String protocol) {
        return new ReadRow(
                line,
                code.value(),
                protocol,
                Optional.of(new ListedMeasure(code, protocol, PAD, Optional.empty(), 2, "adi")),
                List.of());
    }

    private Judged judged(ReadRow row) {
        return judge.judge(List.of(row)).get(0);
    }

    private void refused(ReadRow row, String why) {
        Judged one = judged(row);
        assertThat(one.act()).isEqualTo(MeasureAct.REFUSED);
        assertThat(one.why()).extracting(Because::code).containsExactly(why);
    }

    @Test
    void aHouseholdWithoutAMeasureGetsOneInTheCaseThatThePersonHeads() {
        bruno(HIS, new KnownCase(new CaseId(3), "2026/3", false, true));
        Judged one = judged(row(2, BRUNO, "A1"));
        assertThat(one.act()).isEqualTo(MeasureAct.OPENS);
        assertThat(one.in()).contains(HIS);
        assertThat(one.person()).isEqualTo("Collaudi Bruno");
    }

    @Test
    void whoIsNotSeenIsAsUnknownAsWhoIsNotThere() {
        refused(row(2, BRUNO, "A1"), "listed-nobody");
        assertThat(judged(row(2, BRUNO, "A1")).person()).isEmpty();
    }

    @Test
    void withoutAClearCaseARowIsRefused() {
        bruno();
        refused(row(2, BRUNO, "A1"), "listed-no-case");
        known.clear();
        bruno(new KnownCase(new CaseId(3), "3", false, true), new KnownCase(new CaseId(4), "4", false, true));
        refused(row(2, BRUNO, "A1"), "listed-several-cases");
        known.clear();
        bruno(new KnownCase(new CaseId(3), "3", true, false));
        refused(row(2, BRUNO, "A1"), "listed-not-yours");
    }

    @Test
    void whatIsRecordedAlreadyStaysAsItIs() {
        bruno(HIS);
        measure(9, HIS, Stage.RUNNING, PAD, "a1", 2);
        Judged one = judged(row(2, BRUNO, "A1"));
        assertThat(one.act()).isEqualTo(MeasureAct.SAME);
        assertThat(one.work()).contains(new WorkId(9));
        standing.clear();
        recorded.clear();
        measure(9, HIS, Stage.ENDED, PAD, "A1", 2);
        assertThat(judged(row(2, BRUNO, "A1")).act()).isEqualTo(MeasureAct.SAME);
    }

    @Test
    void whatTheRowSaysOtherwiseChangesAndIsTold() {
        bruno(HIS);
        measure(9, HIS, Stage.RUNNING, PAD, "A1", 3);
        Judged one = judged(row(2, BRUNO, "A1"));
        assertThat(one.act()).isEqualTo(MeasureAct.CHANGES);
        assertThat(one.why()).containsExactly(new Because("listed-members-change", Map.of("before", "3", "after", 2)));
    }

    @Test
    void anotherDayOfThePactAnEndedMeasureAndOneThatRunsStandInTheWay() {
        bruno(HIS);
        measure(9, HIS, Stage.RUNNING, PAD.minusDays(1), "A1", 2);
        refused(row(2, BRUNO, "A1"), "listed-begun-otherwise");
        refused(row(2, BRUNO, "B2"), "listed-other-runs");
        standing.clear();
        recorded.clear();
        measure(9, HIS, Stage.ENDED, PAD, "A1", 3);
        refused(row(2, BRUNO, "A1"), "listed-ended");
        assertThat(judged(row(2, BRUNO, "B2")).act()).isEqualTo(MeasureAct.OPENS);
    }

    @Test
    void aMeasureThatWasTakenBackStandsInNobodysWay() {
        bruno(HIS);
        measure(9, HIS, Stage.VOID, PAD.minusDays(1), "A1", 2);
        assertThat(judged(row(2, BRUNO, "A1")).act()).isEqualTo(MeasureAct.OPENS);
    }

    @Test
    void twoRowsOfOneCaseBeginOneMeasure() {
        bruno(HIS);
        known.add(new KnownPerson(ADA, new PersonId(8), "Fittizi Ada", List.of(HERS)));
        List<Judged> all = judge.judge(List.of(row(2, BRUNO, "A1"), row(3, ADA, "C3"), row(4, BRUNO, "B2")));
        assertThat(all).extracting(Judged::act).containsExactly(MeasureAct.OPENS, MeasureAct.OPENS, MeasureAct.REFUSED);
        assertThat(all.get(2).why()).containsExactly(Because.of("listed-case-before"));
    }

    @Test
    void aRowThatCouldNotBeReadKeepsItsReasons() {
        Because wrong = Because.of("listed-code-wrong");
        Judged one = judged(new ReadRow(2, "X", "A1", Optional.empty(), List.of(wrong)));
        assertThat(one.act()).isEqualTo(MeasureAct.REFUSED);
        assertThat(one.why()).containsExactly(wrong);
    }
}
