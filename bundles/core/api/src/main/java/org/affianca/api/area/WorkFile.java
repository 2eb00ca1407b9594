package org.affianca.api.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.figure.Figures;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Period;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.Work;

/**
 * All a rule may judge, as one argument: the work, its details, its history, the person it is for. A policy needs
 * nothing else, so it is tested with plain {@code new}.
 *
 * @param details the area's record; empty when the service records none
 * @param deliveries of the months the rule is asked about; empty else
 * @param figures points, ceilings and amounts of the area and of core, as they hold by day
 * @param means what is known of the money of the person the work is for
 */
public record WorkFile(
        Work work,
        Optional<Record> details,
        PersonData person,
        List<StepTaken> history,
        List<Delivery> deliveries,
        Figures figures,
        Means means) {
    public WorkFile {
        history = List.copyOf(history);
        deliveries = List.copyOf(deliveries);
    }

    /** A file for rules that ask for no figures. */
    public WorkFile(
            Work work,
            Optional<Record> details,
            PersonData person,
            List<StepTaken> history,
            List<Delivery> deliveries) {
        this(work, details, person, history, deliveries, Figures.NONE);
    }

    /** A file for rules that do not ask what the person has. */
    public WorkFile(
            Work work,
            Optional<Record> details,
            PersonData person,
            List<StepTaken> history,
            List<Delivery> deliveries,
            Figures figures) {
        this(work, details, person, history, deliveries, figures, Means.UNKNOWN);
    }

    /** The details as the area's own record; a fault when the service has none of that type. */
    public <D extends Record> D details(Class<D> type) {
        return type.cast(details.orElseThrow(() -> new IllegalStateException("no details of " + type.getSimpleName())));
    }

    /** The stretches during which the work was paused, from its history; the last is open while it is paused. */
    public List<Period> pauses() {
        return Pauses.of(history);
    }

    /** The first day on which the work ran, if it ever did. */
    public Optional<LocalDate> startedOn() {
        return history.stream()
                .filter(step -> step.stage() == org.affianca.api.catalogue.Stage.RUNNING)
                .map(StepTaken::on)
                .findFirst();
    }
}
