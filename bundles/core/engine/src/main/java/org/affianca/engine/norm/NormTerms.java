package org.affianca.engine.norm;

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

/** Makes deadlines of the norms that are on the shelf. */
public final class NormTerms {
    /** From this many days on, the clock may stand still as long as it must. */
    private static final int WITHOUT_END = 9999;

    private final Shelf shelf;
    private final Reckoner reckoner;
    private final ZoneId zone;
    private final SuspensionMapper suspensions;

    public NormTerms(Shelf shelf, Reckoner reckoner, ZoneId zone, Mappers mappers) {
        this.shelf = shelf;
        this.reckoner = reckoner;
        this.zone = zone;
        this.suspensions = mappers.of(SuspensionMapper.class);
    }

    /** The days on which the clock of a work stood still; empty for a work that is only being opened. */
    public List<Period> stopped(OrganisationId organisation, WorkId work) {
        return suspensions.periods(organisation, work).stream()
                .map(SuspensionMapper.Days::period)
                .toList();
    }

    /** A term that counts as a norm says from a day of the work; empty while no rule of it is here. */
    public Optional<Kept> deadline(
            String code, String norm, String since, LocalDate from, Optional<LocalDate> met, List<Period> stopped) {
        return deadline(code, norm, since, from.atStartOfDay(), met, stopped);
    }

    /** Whether the norm starts again whenever it is met. */
    public boolean repeats(String norm) {
        return shelf.norm(norm).filter(Norm::repeats).isPresent();
    }

    /** A term that repeats, from the day on which it was met last. */
    public Optional<Kept> again(
            String code, String norm, LocalDate from, Optional<LocalDate> met, List<Period> stopped) {
        return shelf.norm(norm)
                .flatMap(known -> known.metBy().stream().sorted().findFirst())
                .flatMap(moment -> deadline(code, norm, moment, from, met, stopped));
    }

    /** The same from a moment. */
    public Optional<Kept> deadline(
            String code, String norm, String since, LocalDateTime from, Optional<LocalDate> met, List<Period> stopped) {
        return shelf.norm(norm)
                .flatMap(known -> deadline(code, known, new Start(since, from), false, stopped))
                .map(kept -> met.isEmpty() ? kept : new Kept(Meeting.on(kept.row(), met.get()), kept.alerts()));
    }

    /** The day on which it would be due. */
    public Optional<LocalDate> due(String norm, String since, LocalDate from) {
        return shelf.norm(norm)
                .flatMap(known -> known.ruleOn(from))
                .map(rule -> reckoner.reckon(rule, since, from.atStartOfDay()).due());
    }

    Optional<Kept> deadline(String code, Norm norm, Start start, boolean extended, List<Period> stopped) {
        return norm.ruleOn(start.at().toLocalDate())
                .map(rule -> new Kept(row(code, norm, rule, start, extended, stopped), alerts(rule)));
    }

    /** A deadline counted anew after the clock was stopped or went on. */
    Optional<Kept> again(DeadlineRow row, List<Period> stopped) {
        Optional<LocalDateTime> start = row.startedAt().map(at -> LocalDateTime.ofInstant(at, zone));
        return row.norm()
                .flatMap(shelf::norm)
                .flatMap(norm -> start.flatMap(at -> norm.ruleOn(at.toLocalDate())))
                .map(rule -> new Kept(
                        row.reckoned(
                                reckoner.reckon(rule, row.since(), start.orElseThrow(), counted(rule, stopped), false),
                                stands(rule, stopped),
                                zone),
                        alerts(rule)));
    }

    private DeadlineRow row(
            String code, Norm norm, NormRule rule, Start start, boolean extended, List<Period> stopped) {
        Reckoning reckoning = reckoner.reckon(rule, start.since(), start.at(), counted(rule, stopped), extended);
        return new DeadlineRow(
                        code,
                        Optional.of(norm.code()),
                        start.since(),
                        Optional.of(start.at().atZone(zone).toInstant()),
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
                        "")
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
