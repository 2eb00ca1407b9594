package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.SectionId;

/** A row of core.section_fee with one of its rules of absence, if it has any. */
record FeeRow(
        SectionId sectionId,
        LocalDate fromDay,
        Money dailyCents,
        boolean lastDay,
        Optional<String> reason,
        Optional<Integer> fromNth,
        Optional<Integer> percent) {

    /** The fees of each section, newest first as the rows are. */
    static Map<SectionId, List<DailyFee>> bySection(List<FeeRow> rows) {
        Map<SectionId, Map<LocalDate, List<FeeRow>>> sorted = new LinkedHashMap<>();
        rows.forEach(row -> sorted.computeIfAbsent(row.sectionId, section -> new LinkedHashMap<>())
                .computeIfAbsent(row.fromDay, day -> new ArrayList<>())
                .add(row));
        Map<SectionId, List<DailyFee>> fees = new LinkedHashMap<>();
        sorted.forEach((section, byDay) ->
                fees.put(section, byDay.values().stream().map(FeeRow::fee).toList()));
        return fees;
    }

    private static DailyFee fee(List<FeeRow> ofOneDay) {
        FeeRow first = ofOneDay.get(0);
        return new DailyFee(
                first.fromDay,
                first.dailyCents,
                first.lastDay,
                ofOneDay.stream().flatMap(row -> row.rule().stream()).toList());
    }

    private Optional<AbsenceRule> rule() {
        return reason.map(code -> new AbsenceRule(new Code(code), fromNth.orElseThrow(), percent.orElseThrow()));
    }
}
