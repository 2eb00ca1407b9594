package org.affianca.engine.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayCharge;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;

/** Reckons what the days of a month cost: each day by the fee of that day, days that cost the same in one line. */
final class Reckoning {
    private final List<StayRow> stays;
    private final Map<StayId, List<StayAbsence>> away;
    private final Map<SectionId, List<DailyFee>> fees;
    private final LocalDate today;

    Reckoning(
            List<StayRow> stays,
            Map<StayId, List<StayAbsence>> away,
            Map<SectionId, List<DailyFee>> fees,
            LocalDate today) {
        this.stays = stays.stream().filter(StayRow::tookPlace).toList();
        this.away = away;
        this.fees = fees;
        this.today = today;
    }

    /** How many nights of the month were passed there. */
    int nights(YearMonth month) {
        long nights = 0;
        for (StayRow stay : stays) {
            nights += daysIn(month, stay.fromDay(), stay.passedUntil(today)).stream()
                    .filter(day -> absence(stay, day).isEmpty())
                    .count();
        }
        return (int) nights;
    }

    /** By the day they begin. */
    List<StayCharge> charges(YearMonth month) {
        List<StayCharge> lines = new ArrayList<>();
        for (StayRow stay : stays) {
            lines.addAll(charges(stay, month));
        }
        lines.sort((a, b) -> a.from().compareTo(b.from()));
        return lines;
    }

    private List<StayCharge> charges(StayRow stay, YearMonth month) {
        List<StayCharge> lines = new ArrayList<>();
        for (LocalDate day : daysIn(month, stay.fromDay(), chargedUntil(stay))) {
            Optional<Money> daily = fee(stay, day).map(DailyFee::daily);
            Optional<StayAbsence> gone = absence(stay, day);
            Optional<Code> why = gone.map(StayAbsence::reason);
            int percent = gone.map(one -> percent(stay, one, day)).orElse(100);
            Optional<StayCharge> alike = lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(lines.get(lines.size() - 1))
                            .filter(last -> last.daily().equals(daily)
                                    && last.absence().equals(why)
                                    && last.percent() == percent);
            alike.ifPresentOrElse(
                    last -> lines.set(
                            lines.size() - 1, line(stay, last.from(), day, last.days() + 1, daily, why, percent)),
                    () -> lines.add(line(stay, day, day, 1, daily, why, percent)));
        }
        return lines;
    }

    private static StayCharge line(
            StayRow stay,
            LocalDate from,
            LocalDate until,
            int days,
            Optional<Money> daily,
            Optional<Code> why,
            int percent) {
        Money aDay = daily.orElse(Money.ZERO).share(BigDecimal.valueOf(percent), BigDecimal.valueOf(100));
        Money amount = new Money(Math.multiplyExact(aDay.cents(), days));
        return new StayCharge(stay.id(), stay.personId(), stay.place(), from, until, days, daily, why, percent, amount);
    }

    /** The day of leaving is paid when the fee says so, and nobody pays twice who only moves to another place. */
    private LocalDate chargedUntil(StayRow stay) {
        LocalDate leaves = stay.freeOn();
        boolean gone = stay.state() == StayState.LEFT && !leaves.isAfter(today);
        boolean paid = gone && fee(stay, leaves).map(DailyFee::lastDay).orElse(false) && !movesOn(stay, leaves);
        return paid ? leaves.plusDays(1) : stay.passedUntil(today);
    }

    private boolean movesOn(StayRow stay, LocalDate on) {
        return stays.stream()
                .anyMatch(other -> !other.id().equals(stay.id())
                        && other.personId().equals(stay.personId())
                        && other.fromDay().equals(on));
    }

    private Optional<DailyFee> fee(StayRow stay, LocalDate day) {
        return fees.getOrDefault(stay.sectionId(), List.of()).stream()
                .filter(fee -> !fee.from().isAfter(day))
                .max((a, b) -> a.from().compareTo(b.from()));
    }

    private Optional<StayAbsence> absence(StayRow stay, LocalDate day) {
        return away.getOrDefault(stay.id(), List.of()).stream()
                .filter(one -> !day.isBefore(one.from())
                        && one.back().map(day::isBefore).orElse(true))
                .findFirst();
    }

    private int percent(StayRow stay, StayAbsence absence, LocalDate day) {
        long nth = ChronoUnit.DAYS.between(absence.from(), day) + 1;
        return fee(stay, day).stream()
                .flatMap(fee -> fee.absences().stream())
                .filter(rule -> rule.reason().equals(absence.reason()) && rule.fromDay() <= nth)
                .max((a, b) -> Integer.compare(a.fromDay(), b.fromDay()))
                .map(AbsenceRule::percent)
                .orElse(100);
    }

    private static List<LocalDate> daysIn(YearMonth month, LocalDate from, LocalDate until) {
        LocalDate first = from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        LocalDate end =
                until.isAfter(month.atEndOfMonth()) ? month.plusMonths(1).atDay(1) : until;
        return end.isAfter(first) ? first.datesUntil(end).toList() : List.of();
    }
}
