package org.affianca.engine.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Who of those already registered may be the person somebody is about to register. */
final class Resembling {
    private static final int MOST = 10;
    private static final int NEAR_DAYS = 31;

    private final SearchMapper sql;

    Resembling(Mappers mappers) {
        this.sql = mappers.of(SearchMapper.class);
    }

    List<Likeness> like(Viewer viewer, PersonData data) {
        PersonKeys keys = PersonKeys.of(data);
        Map<PersonId, SummaryRow> candidates = new LinkedHashMap<>();
        keys.fiscal().ifPresent(key -> keep(candidates, sql.byFiscalKey(viewer, key)));
        if (!keys.surname().isEmpty() && !keys.name().isEmpty()) {
            keep(candidates, sql.byName(viewer, keys.surname(), keys.name()));
            keep(candidates, sql.byName(viewer, keys.name(), keys.surname()));
        }
        return candidates.values().stream()
                .map(row -> new Scored(row, reasons(row, keys, data)))
                .filter(scored -> !scored.reasons.isEmpty())
                .sorted(Comparator.comparingInt(Scored::rank)
                        .thenComparing(s -> s.row.id().value()))
                .limit(MOST)
                .map(scored -> new Likeness(scored.row.summary(), scored.becauses()))
                .toList();
    }

    private static List<Reason> reasons(SummaryRow row, PersonKeys keys, PersonData data) {
        List<Reason> found = new ArrayList<>();
        if (keys.fiscal().isPresent()
                && keys.fiscal().equals(row.summary().fiscalCode().map(c -> c.withoutHomocody()))) {
            found.add(Reason.SAME_FISCAL_CODE);
        }
        boolean sameName =
                row.surnameKey().equals(keys.surname()) && row.nameKey().equals(keys.name());
        boolean swapped = row.surnameKey().equals(keys.name()) && row.nameKey().equals(keys.surname());
        if (sameName || swapped) {
            birth(row.birthDate(), data.birthDate())
                    .ifPresent(near -> found.add(sameName ? near : Reason.SWAPPED_NAMES));
        }
        return found;
    }

    private static Optional<Reason> birth(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Reason.SAME_NAME);
        }
        if (one.equals(other)) {
            return Optional.of(Reason.SAME_NAME_AND_BIRTH_DATE);
        }
        return near(one.get(), other.get()) ? Optional.of(Reason.SAME_NAME_NEAR_BIRTH_DATE) : Optional.empty();
    }

    /** A slip of the keyboard apart: a few days, one part wrong, or day and month swapped. */
    private static boolean near(LocalDate a, LocalDate b) {
        boolean day = a.getDayOfMonth() == b.getDayOfMonth();
        boolean month = a.getMonthValue() == b.getMonthValue();
        boolean year = a.getYear() == b.getYear();
        boolean swapped = year && a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEAR_DAYS
                || day && month
                || day && year
                || month && year
                || swapped;
    }

    private static void keep(Map<PersonId, SummaryRow> candidates, List<SummaryRow> rows) {
        rows.forEach(row -> candidates.putIfAbsent(row.id(), row));
    }

    /** The reasons, the strongest first; the label is because.like-... */
    private enum Reason {
        SAME_FISCAL_CODE,
        SAME_NAME_AND_BIRTH_DATE,
        SWAPPED_NAMES,
        SAME_NAME_NEAR_BIRTH_DATE,
        SAME_NAME;

        Because because() {
            return Because.of(
                    "like-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    private record Scored(SummaryRow row, List<Reason> reasons) {
        int rank() {
            return reasons.get(0).ordinal();
        }

        List<Because> becauses() {
            return reasons.stream().map(Reason::because).toList();
        }
    }
}
