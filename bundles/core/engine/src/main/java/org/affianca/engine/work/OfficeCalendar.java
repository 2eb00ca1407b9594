package org.affianca.engine.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.affianca.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The Italian office calendar: Monday to Friday without national holidays and the patron saint's day. */
@Component(service = WorkingDays.class, configurationPid = "org.affianca.calendar")
@Designate(ocd = OfficeCalendar.Settings.class)
public final class OfficeCalendar implements WorkingDays {
    /** What a municipality may set of its calendar. */
    @ObjectClassDefinition(name = "Calendar")
    public @interface Settings {
        @AttributeDefinition(description = "The patron saint's day as month and day, such as 06-24; empty for none")
        String patron() default "";
    }

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(4, 25),
            MonthDay.of(5, 1),
            MonthDay.of(6, 2),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(12, 8),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));
    private static final MonthDay SAINT_FRANCIS = MonthDay.of(10, 4);

    private final String patron;

    @Activate
    public OfficeCalendar(Settings settings) {
        this(settings.patron());
    }

    public OfficeCalendar(String patron) {
        if (!patron.isEmpty()) {
            MonthDay.parse("--" + patron);
        }
        this.patron = patron;
    }

    @Override
    public boolean worked(LocalDate day) {
        return !holiday(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public boolean holiday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        // L. 151/2025: Saint Francis is a national holiday again, from 2026.
        return HOLIDAYS.contains(date)
                || (date.equals(SAINT_FRANCIS) && day.getYear() >= 2026)
                || day.equals(easter(day.getYear()).plusDays(1))
                || date.toString().equals("--" + patron);
    }

    /** Easter Sunday by the Gregorian computus (Meeus). */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int shift = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - shift - year % 100 % 4) % 7;
        int correction = (golden + 11 * shift + 22 * week) / 451;
        int day = shift + week - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
