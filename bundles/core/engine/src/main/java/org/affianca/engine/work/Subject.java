package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.Figures;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Period;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.Work;
import org.affianca.engine.details.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A work at hand with all that is known of it, by the version of its service it goes by.
 *
 * @param type empty while its area is not installed
 * @param shape of its details; empty when the service records none or the area is not installed
 * @param present the shape of today's version, whose record the rules know
 * @param values of its details by name, as far as they are given
 * @param history with the lines that tell of a move to another version
 * @param figures read when a rule first asks for its file, as are the means
 */
record Subject(
        WorkRow row,
        Work work,
        Optional<ServiceType> type,
        Optional<Shape> shape,
        Optional<Shape> present,
        Map<String, Object> values,
        List<StepTaken> history,
        PersonData person,
        Supplier<Figures> figures,
        Supplier<Means> means) {

    /** What rules may judge. */
    WorkFile file(List<Delivery> deliveries) {
        return new WorkFile(work, details(), person, steps(), deliveries, figures.get(), means.get());
    }

    /** The stretches during which it was paused. */
    List<Period> pauses() {
        return new WorkFile(work, Optional.empty(), person, steps(), List.of()).pauses();
    }

    /** The steps it took, without the lines that tell of another version. */
    List<StepTaken> steps() {
        return history.stream().filter(line -> line.definition().isEmpty()).toList();
    }

    /** The area's record; empty when there is none, it is not complete yet, or it cannot be made of an earlier version. */
    Optional<Record> details() {
        return lacking().isEmpty() ? present.flatMap(now -> Fitting.record(shape, now, values)) : Optional.empty();
    }

    /** Whether rules that know today's record can judge it. */
    boolean judgeable() {
        return present.isEmpty() || shape.equals(present) || details().isPresent();
    }

    /** The fields that must be given and are not. */
    List<String> lacking() {
        return shape.map(s -> s.lacking(values)).orElse(List.of());
    }

    /** What the step needs and is not there, or not yet: a day that lies ahead, a yes that was not given. */
    List<Because> missing(Step to, LocalDate on) {
        return to.needs().entrySet().stream()
                .filter(need -> need.getValue().stream().anyMatch(field -> !given(values.get(field), on)))
                .map(need -> Because.of(need.getKey()))
                .toList();
    }

    private static boolean given(@Nullable Object value, LocalDate on) {
        if (value instanceof LocalDate day) {
            return !day.isAfter(on);
        }
        return value != null
                && !Boolean.FALSE.equals(value)
                && !value.toString().isBlank();
    }

    Because incomplete() {
        return new Because(
                "details-incomplete", Map.of("service", row.service().word(), "fields", String.join(",", lacking())));
    }

    /** Why nothing can be changed now, whoever asks. */
    Optional<Because> hindrance() {
        if (type.isEmpty()) {
            return Optional.of(
                    Because.of("area-not-installed", "area", row.service().area()));
        }
        return row.caseOpen() ? Optional.empty() : Optional.of(Because.of("case-closed"));
    }
}
