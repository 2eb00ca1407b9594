package org.affianca.area.adults.listed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.casefile.KnownPerson;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.junit.jupiter.api.Test;

class MeasureListEnteringTest {
    private static final FiscalCode BRUNO = new FiscalCode("CLLBRN68S30G273C");
    private static final FiscalCode ADA = new FiscalCode("FTTDAA91D52G337S");
    private static final LocalDate PAD = LocalDate.of(2026, 3, 2);
    private static final KnownCase HIS = new KnownCase(new CaseId(1), "2026/1", true, true);
    private static final KnownCase HERS = new KnownCase(new CaseId(2), "2026/2", true, true);

    private final List<KnownPerson> known = new ArrayList<>(List.of(
            new KnownPerson(BRUNO, new PersonId(7), "Collaudi Bruno", List.of(HIS)),
            new KnownPerson(ADA, new PersonId(8), "Fittizi Ada", List.of(HERS))));
    private final TheirWorks works = new TheirWorks(new ArrayList<>(), new ArrayList<>());
    private final TheirDesk desk = new TheirDesk(works);
    private final MeasureListJudge judge = new MeasureListJudge(
            codes -> known.stream().filter(one -> codes.contains(one.code())).toList(),
            works,
            (organisation, ids) -> works.recorded(),
            new Marco());
    private final MeasureListEntering entering = new MeasureListEntering(desk, works, judge);

    private static ReadRow row(int line, FiscalCode code, String protocol, int members) {
        return new ReadRow(
                line,
                code.value(),
                protocol,
                Optional.of(new ListedMeasure(code, protocol, PAD, Optional.empty(), members, "adi")),
                List.of());
    }

    private static List<ReadRow> both() {
        return List.of(row(2, BRUNO, "A1", 2), row(3, ADA, "B2", 3));
    }

    private List<Judged> enter(List<ReadRow> rows, Integer... lines) {
        return entering.enter(judge.judge(rows), List.of(lines));
    }

    private List<Flaw> flaws(List<ReadRow> rows, Integer... lines) {
        return catchThrowableOfType(Invalid.class, () -> enter(rows, lines)).flaws();
    }

    @Test
    void aListEnteredTwiceBeginsEachMeasureOnce() {
        assertThat(enter(both(), 2, 3)).extracting(Judged::act).containsOnly(MeasureAct.OPENS);
        List<Judged> again = enter(both(), 2, 3);
        assertThat(again).extracting(Judged::act).containsOnly(MeasureAct.SAME);
        assertThat(again).flatExtracting(one -> one.work().stream().toList()).isEqualTo(desk.opened);
        assertThat(desk.opened).hasSize(2);
    }

    @Test
    void onlyTheChosenLinesAreEntered() {
        List<Judged> after = enter(both(), 3);
        assertThat(desk.opened).hasSize(1);
        assertThat(after.get(0).work()).isEmpty();
        assertThat(after.get(1).work()).contains(desk.opened.get(0));
    }

    @Test
    void aBadRowAmongThoseChosenHoldsAllOfThemUp() {
        Because wrong = Because.of("listed-code-wrong");
        List<ReadRow> rows =
                List.of(row(2, BRUNO, "A1", 2), new ReadRow(3, "X", "B2", Optional.empty(), List.of(wrong)));
        assertThat(flaws(rows, 2, 3)).containsExactly(new Flaw("/lines/1", wrong));
        assertThat(desk.opened).isEmpty();
        assertThat(enter(rows, 2)).extracting(Judged::act).containsExactly(MeasureAct.OPENS, MeasureAct.REFUSED);
    }

    @Test
    void aHouseholdThatIsNotSeenIsRefusedInTheWordsForOneThatIsNotThere() {
        known.remove(1);
        assertThat(flaws(both(), 3)).containsExactly(Flaw.at("/lines/0", "listed-nobody"));
        known.add(new KnownPerson(ADA, new PersonId(8), "Fittizi Ada", List.of()));
        assertThat(flaws(both(), 3)).containsExactly(Flaw.at("/lines/0", "listed-no-case"));
        assertThat(desk.opened).isEmpty();
    }

    @Test
    void whatIsRecordedOtherwiseIsDescribedAnewAndTheRestOfItStays() {
        enter(both(), 2);
        enter(List.of(row(2, BRUNO, "A1", 4)), 2);
        assertThat(desk.described)
                .containsExactly(Map.entry(
                        desk.opened.get(0),
                        Map.of("measure", "adi", "protocol", "A1", "members", 4, "follows", "rei")));
    }

    @Test
    void whatTheDeskRefusesIsSaidAtItsLine() {
        Map<RuntimeException, String> refusals = Map.of(
                new Refused(Because.of("case-closed")), "case-closed",
                new Invalid(Flaw.at("/details/protocol", "too-long")), "too-long",
                new Missing("case"), "listed-not-yours",
                new Forbidden("writing"), "listed-not-yours",
                new Stale(5, "Pio", Instant.EPOCH), "listed-meanwhile");
        refusals.forEach((no, why) -> {
            desk.refusing.put(HERS.id(), no);
            assertThat(flaws(both(), 3)).containsExactly(Flaw.at("/lines/0", why));
        });
    }

    @Test
    void whoEnteredTheRowAtTheSameTimeGoesFirst() {
        List<Judged> before = judge.judge(both());
        enter(both(), 2);
        assertThat(catchThrowableOfType(Invalid.class, () -> entering.enter(before, List.of(3, 2)))
                        .flaws())
                .containsExactly(Flaw.at("/lines/1", "listed-meanwhile"));
    }

    @Test
    void linesAreOfTheListAndNotTooMany() {
        assertThat(flaws(both())).containsExactly(Flaw.at("/lines", "how-many-lines", "most", 200));
        assertThat(flaws(both(), IntStream.range(0, 201).boxed().toArray(Integer[]::new)))
                .containsExactly(Flaw.at("/lines", "how-many-lines", "most", 200));
        assertThat(flaws(both(), 2, 1, 9))
                .containsExactly(Flaw.at("/lines/1", "unknown-line"), Flaw.at("/lines/2", "unknown-line"));
    }
}
