package org.affianca.engine.delivery;

import java.time.YearMonth;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.delivery.Attendance;
import org.affianca.api.delivery.AttendanceEntry;
import org.affianca.api.delivery.AttendanceOutcome;
import org.affianca.api.delivery.AttendanceSheet;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The attendance of a group; each row is an act of the work's own desk, in a transaction of its own. */
@Component
public final class AttendanceBook implements Attendance {
    private final Ground ground;
    private final WorkDesk desk;
    private final Sheet sheet;

    @Activate
    public AttendanceBook(@Reference Ground ground, @Reference WorkDesk desk, @Reference WorkingDays calendar) {
        this.ground = ground;
        this.desk = desk;
        this.sheet = new Sheet(ground, calendar);
    }

    @Override
    public AttendanceSheet sheet(ServiceCode service, YearMonth month) {
        return ground.within(() -> {
            AttendanceSheet found = sheet.of(ground.viewer(), service, month);
            ground.looks().searched("attendance", found.rows().size());
            return found;
        });
    }

    @Override
    public List<AttendanceOutcome> fill(YearMonth month, List<AttendanceEntry> rows) {
        if (rows.size() > AttendanceSheet.MOST) {
            throw new Invalid(Flaw.at("/rows", "too-many-rows", "most", AttendanceSheet.MOST));
        }
        return rows.stream().map(row -> kept(month, row)).toList();
    }

    private AttendanceOutcome kept(YearMonth month, AttendanceEntry row) {
        try {
            int version = desk.deliver(row.work(), month, row.version(), row.deliveries())
                    .version();
            return new AttendanceOutcome(row.work(), true, version, List.of());
        } catch (Invalid invalid) {
            return not(row, invalid.flaws());
        } catch (Refused refused) {
            return not(
                    row,
                    refused.reasons().stream().map(why -> new Flaw("", why)).toList());
        } catch (Stale stale) {
            return not(row, List.of(new Flaw("", Because.of("changed-meanwhile", "by", stale.changedBy()))));
        } catch (Missing | Forbidden closed) {
            return not(row, List.of(Flaw.at("", "unknown-measure")));
        }
    }

    private static AttendanceOutcome not(AttendanceEntry row, List<Flaw> flaws) {
        return new AttendanceOutcome(row.work(), false, row.version(), flaws);
    }
}
