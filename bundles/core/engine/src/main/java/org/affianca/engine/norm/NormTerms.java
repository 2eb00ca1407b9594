package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.norm.Unit;
import org.affianca.api.time.Period;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.figure.About;
import org.affianca.engine.figure.OwnValues;

/** Makes deadlines of the norms that are on the shelf, as long as the municipality has set them. */
public final class NormTerms {
    /** From this many days on, the clock may stand still as long as it must. */
    private static final int WITHOUT_END = 9999;

    private final Shelf shelf;
    private final Reckoner reckoner;
    private final ZoneId zone;
    private final HouseNorms norms;
    private final OwnValues own;
    private final SuspensionMapper suspensions;
    private final DeadlineMapper deadlines;

    public NormTerms(Shelf shelf, Reckoner reckoner, ZoneId zone, Mappers mappers) {
        this.shelf = shelf;
        this.reckoner = reckoner;
        this.zone = zone;
        this.norms = new HouseNorms(mappers, shelf);
        this.own = new OwnValues(mappers, About.NORM);
        this.suspensions = mappers.of(SuspensionMapper.class);
        this.deadlines = mappers.of(DeadlineMapper.class);
    }

    /** How the terms of a work run; nothing runs for a work that is only being opened. */
    public Running running(OrganisationId organisation, WorkId work) {
        List<Period> stopped = suspensions.periods(organisation, work).stream()
                .map(SuspensionMapper.Days::period)
                .toList();
        return new Running(stopped, deadlines.of(organisation, work), own.all(organisation));
    }

    /** A term that counts as a norm says from a day of the work; empty while no rule of it is here. */
    public Optional<Kept> deadline(
            String code, String norm, String since, LocalDate from, Optional<LocalDate> met, Running running) {
        return deadline(code, norm, since, from.atStartOfDay(), met, running);
    }

    /** Whether the norm starts again whenever it is met. */
    public boolean repeats(String norm) {
        return shelf.norm(norm).filter(Norm::repeats).isPresent();
    }

    /** A term that repeats, from the day on which it was met last. */
    public Optional<Kept> again(String code, String norm, LocalDate from, Optional<LocalDate> met, Running running) {
        return shelf.norm(norm)
                .flatMap(known -> known.metBy().stream().sorted().findFirst())
                .flatMap(moment -> deadline(code, norm, moment, from, met, running));
    }

    /** The same from a moment. */
    public Optional<Kept> deadline(
            String code, String norm, String since, LocalDateTime from, Optional<LocalDate> met, Running running) {
        return shelf.norm(norm)
                .map(running::with)
                .flatMap(known -> deadline(code, known, new Start(since, from), false, running))
                .map(kept -> met.isEmpty() ? kept : new Kept(Meeting.on(kept.row(), met.get()), kept.alerts()));
    }

    /** The day on which it would be due if it started now. */
    public Optional<LocalDate> due(OrganisationId organisation, String norm, String since, LocalDate from) {
        return norms.find(organisation, norm)
                .flatMap(known -> known.ruleOn(from))
                .map(rule -> reckoner.reckon(rule, since, from.atStartOfDay()).due());
    }

    /** The day on which a term is due that started at this moment, whether it is kept already or will be. */
    public Optional<LocalDate> due(String code, String norm, String since, LocalDateTime from, Running running) {
        return shelf.norm(norm)
                .map(running::with)
                .flatMap(known -> known.ruleOn(
                        from.toLocalDate(), running.ownValue(code, known, new Start(since, from), instant(from))))
                .map(rule -> reckoner.reckon(rule, since, from).due());
    }

    /** The same as the area's file says, for what comes again and again and is kept without its norm. */
    public Optional<LocalDate> shippedDue(String norm, String since, LocalDateTime from) {
        return shelf.norm(norm)
                .flatMap(known -> known.shippedOn(from.toLocalDate()))
                .map(rule -> reckoner.reckon(rule, since, from).due());
    }

    Optional<Kept> deadline(String code, Norm norm, Start start, boolean extended, Running running) {
        long set = running.ownValue(code, norm, start, instant(start.at()));
        return norm.ruleOn(start.at().toLocalDate(), set)
                .map(rule -> new Kept(row(code, norm, rule, set, start, extended, running.stopped()), alerts(rule)));
    }

    /** A deadline counted anew after the clock was stopped or went on. */
    Optional<Kept> again(DeadlineRow row, Running running) {
        List<Period> stopped = running.stopped();
        Optional<LocalDateTime> start = row.startedAt().map(at -> LocalDateTime.ofInstant(at, zone));
        return row.norm()
                .flatMap(shelf::norm)
                .map(running::with)
                .flatMap(norm -> start.flatMap(at -> norm.ruleOn(at.toLocalDate(), row.ownValue())))
                .map(rule -> new Kept(
                        row.reckoned(
                                reckoner.reckon(rule, row.since(), start.orElseThrow(), counted(rule, stopped), false),
                                stands(rule, stopped),
                                zone),
                        alerts(rule)));
    }

    private Instant instant(LocalDateTime wall) {
        return wall.atZone(zone).toInstant();
    }

    private DeadlineRow row(
            String code, Norm norm, NormRule rule, long set, Start start, boolean extended, List<Period> stopped) {
        Reckoning reckoning = reckoner.reckon(rule, start.since(), start.at(), counted(rule, stopped), extended);
        return new DeadlineRow(
                        code,
                        Optional.of(norm.code()),
                        start.since(),
                        Optional.of(instant(start.at())),
                        reckoning.due(),
                        Optional.empty(),
                        rule.consequence(),
                        rule.source(),
                        rule.confirmed(),
                        norm.external(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        set)
                .reckoned(reckoning, stands(rule, stopped), zone);
    }

    private static List<Alert> alerts(NormRule rule) {
        return rule.alerts().isEmpty() ? Kept.usual(rule.consequence()) : rule.alerts();
    }

    /** Whether nobody can say when it is due, because the clock stands and may stand as long as it must. */
    private static boolean stands(NormRule rule, List<Period> stopped) {
        return rule.suspendable() >= WITHOUT_END
                && isCountedInDays(rule)
                && stopped.stream().anyMatch(period -> period.until().isEmpty());
    }

    private static List<Period> counted(NormRule rule, List<Period> stopped) {
        return stands(rule, stopped)
                ? stopped.stream().filter(period -> period.until().isPresent()).toList()
                : stopped;
    }

    private static boolean isCountedInDays(NormRule rule) {
        Unit unit = rule.within().unit();
        return unit != Unit.HOURS && unit != Unit.AT_ONCE;
    }
}
