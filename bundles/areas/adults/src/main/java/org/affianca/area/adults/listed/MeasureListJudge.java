package org.affianca.area.adults.listed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.casefile.CasesByCode;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.casefile.KnownPerson;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds whose case each row of a list belongs to, and what entering it would do; changes nothing. */
@Component(service = MeasureListJudge.class)
public final class MeasureListJudge {
    static final ServiceCode SERVICE = new ServiceCode("adults.national-measure");

    private final CasesByCode cases;
    private final Works works;
    private final RecordedMapper recorded;
    private final Acting acting;

    @Activate
    public MeasureListJudge(
            @Reference CasesByCode cases,
            @Reference Works works,
            @Reference RecordedMapper recorded,
            @Reference Acting acting) {
        this.cases = cases;
        this.works = works;
        this.recorded = recorded;
        this.acting = acting;
    }

    List<Judged> judge(List<ReadRow> rows) {
        Set<FiscalCode> codes = rows.stream()
                .flatMap(row -> row.measure().stream())
                .map(ListedMeasure::code)
                .collect(Collectors.toSet());
        Map<FiscalCode, KnownPerson> known =
                cases.find(codes).stream().collect(toMap(KnownPerson::code, Function.identity()));
        List<Judged> placed = rows.stream().map(row -> placed(row, known)).toList();
        Map<CaseId, List<Standing>> standing = standing(placed.stream()
                .flatMap(one -> one.in().stream())
                .map(KnownCase::id)
                .distinct()
                .toList());
        Set<CaseId> opened = new HashSet<>();
        List<Judged> judged = new ArrayList<>();
        for (Judged one : placed) {
            Judged beside = one.act() == MeasureAct.REFUSED ? one : beside(one, standing);
            boolean second = beside.act() == MeasureAct.OPENS
                    && !opened.add(beside.in().orElseThrow().id());
            judged.add(second ? beside.refused(List.of(Because.of("listed-case-before"))) : beside);
        }
        return judged;
    }

    /** The measures of a case that the actor sees, the newest first. */
    List<Standing> standing(CaseId in) {
        return standing(List.of(in)).getOrDefault(in, List.of());
    }

    /** A measure of a case with what is recorded of it. */
    record Standing(WorkSummary work, Recorded recorded) {}

    private Map<CaseId, List<Standing>> standing(List<CaseId> in) {
        List<WorkSummary> found = works.ofCases(in, SERVICE);
        List<WorkId> ids = found.stream().map(WorkSummary::id).toList();
        Map<WorkId, Recorded> details = ids.isEmpty()
                ? Map.of()
                : recorded.of(acting.actor().organisation(), ids).stream()
                        .collect(toMap(Recorded::workId, Function.identity()));
        return found.stream()
                .filter(work -> work.stage() != Stage.VOID)
                .flatMap(work ->
                        Optional.ofNullable(details.get(work.id())).map(kept -> new Standing(work, kept)).stream())
                .collect(groupingBy(one -> one.work().caseId()));
    }

    /** In whose case; who is not seen is as unknown as who is not there. */
    private static Judged placed(ReadRow row, Map<FiscalCode, KnownPerson> known) {
        if (row.measure().isEmpty()) {
            return new Judged(row, MeasureAct.REFUSED, "", Optional.empty(), Optional.empty(), row.against());
        }
        FiscalCode code = new FiscalCode(row.measure().orElseThrow().code().withoutHomocody());
        KnownPerson person = known.get(code);
        if (person == null) {
            return Judged.refused(row, "", Optional.empty(), Because.of("listed-nobody"));
        }
        List<KnownCase> open = person.cases();
        if (open.isEmpty()) {
            return Judged.refused(row, person.label(), Optional.empty(), Because.of("listed-no-case"));
        }
        boolean clear = open.size() == 1 || open.get(0).holder() && !open.get(1).holder();
        return clear
                ? new Judged(
                        row, MeasureAct.OPENS, person.label(), Optional.of(open.get(0)), Optional.empty(), List.of())
                : Judged.refused(row, person.label(), Optional.empty(), Because.of("listed-several-cases"));
    }

    private static Judged beside(Judged one, Map<CaseId, List<Standing>> standing) {
        KnownCase in = one.in().orElseThrow();
        List<Standing> there = standing.getOrDefault(in.id(), List.of());
        Optional<Standing> own = there.stream()
                .filter(measure -> measure.recorded().isOf(one.measure()))
                .findFirst();
        if (own.isPresent()) {
            return again(one, own.get(), in);
        }
        Optional<Standing> other = there.stream()
                .filter(measure -> measure.work().stage().isOpen())
                .findFirst();
        if (other.isPresent()) {
            return one.done(other.get().work().id())
                    .refused(List.of(Because.of(
                            "listed-other-runs",
                            "protocol",
                            other.get().recorded().protocol().orElse("–"))));
        }
        return in.mayWrite() ? one : one.refused(List.of(Because.of("listed-not-yours")));
    }

    /** A measure that is recorded already. */
    private static Judged again(Judged one, Standing own, KnownCase in) {
        Judged of = one.done(own.work().id());
        List<Because> changes = own.recorded().changes(one.measure());
        if (!own.work().period().from().equals(one.measure().signedOn())) {
            return of.refused(List.of(Because.of(
                    "listed-begun-otherwise", "day", own.work().period().from())));
        }
        if (changes.isEmpty()) {
            return new Judged(of.row(), MeasureAct.SAME, of.person(), of.in(), of.work(), List.of());
        }
        if (!own.work().stage().isOpen()) {
            return of.refused(List.of(Because.of("listed-ended")));
        }
        return in.mayWrite()
                ? new Judged(of.row(), MeasureAct.CHANGES, of.person(), of.in(), of.work(), changes)
                : of.refused(List.of(Because.of("listed-not-yours")));
    }
}
