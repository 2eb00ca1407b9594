package org.affianca.engine.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.place.Arrival;
import org.affianca.api.place.CostShares;
import org.affianca.api.place.CostSharing;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.Holding;
import org.affianca.api.place.Leaving;
import org.affianca.api.place.SectionId;
import org.affianca.api.place.ShareDue;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayCharge;
import org.affianca.api.place.StayDesk;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayMonth;
import org.affianca.api.place.Stays;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where places are held, taken and left, and what that costs; one class for each act. */
@Component
public final class Lodging implements Stays, StayDesk {
    private final Ground ground;
    private final StayMapper sql;
    private final PlaceMapper places;
    private final StayKeeping stays;
    private final Taking taking;
    private final Freeing freeing;
    private final BeingAway away;
    private final Agreeing agreeing;

    @Activate
    public Lodging(@Reference Ground ground, @Reference Alarms alarms) {
        this.ground = ground;
        this.sql = ground.sql(StayMapper.class);
        this.places = ground.sql(PlaceMapper.class);
        this.stays = new StayKeeping(ground);
        this.taking = new Taking(ground, stays, alarms);
        this.freeing = new Freeing(ground, stays, alarms);
        this.away = new BeingAway(ground, stays);
        this.agreeing = new Agreeing(ground, stays);
    }

    @Override
    public Stay hold(WorkId id, Holding holding) {
        return ground.within(() -> taking.hold(id, holding));
    }

    @Override
    public Stay take(WorkId id, Arrival arrival) {
        return ground.within(() -> taking.take(id, arrival));
    }

    @Override
    public Stay arrive(StayId id, int version, LocalDate on) {
        return ground.within(() -> taking.arrive(id, version, on));
    }

    @Override
    public Stay release(StayId id, int version) {
        return ground.within(() -> freeing.release(id, version));
    }

    @Override
    public Stay leave(StayId id, int version, Leaving leaving) {
        return ground.within(() -> freeing.leave(id, version, leaving));
    }

    @Override
    public Stay away(StayId id, int version, List<StayAbsence> absences) {
        return ground.within(() -> away.away(id, version, absences));
    }

    @Override
    public CostShares share(WorkId id, int version, List<CostSharing> sharings) {
        return ground.within(() -> agreeing.share(id, version, sharings));
    }

    @Override
    public List<Stay> of(WorkId id) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            stays.seen(v, id);
            ground.looks().seen("stays", id.value());
            return stays.whole(v, sql.ofWork(v, id));
        });
    }

    @Override
    public Optional<Stay> find(StayId id) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            Optional<Stay> found = sql.stay(v, id).map(row -> stays.whole(v, row));
            found.ifPresent(stay -> ground.looks().seen("stay", id.value()));
            return found;
        });
    }

    @Override
    public boolean whereIsKnown(WorkId id) {
        return ground.within(() -> sql.whereIsKnown(ground.viewer(), id));
    }

    @Override
    public CostShares shares(WorkId id) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            PlacedRow work = stays.seen(v, id);
            ground.looks().seen("cost-shares", id.value());
            return agreeing.agreed(v, work);
        });
    }

    @Override
    public StayMonth month(WorkId id, YearMonth month) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            PlacedRow work = stays.seen(v, id);
            ground.looks().seen("stay-month", id.value());
            List<StayRow> rows = sql.ofWork(v, id);
            Reckoning reckoning = new Reckoning(rows, stays.away(v, rows), fees(v, rows), v.today());
            List<StayCharge> charges = reckoning.charges(month);
            Money fee = charges.stream().map(StayCharge::amount).reduce(Money.ZERO, Money::plus);
            int days = charges.stream().mapToInt(StayCharge::days).sum();
            return new StayMonth(id, month, reckoning.nights(month), charges, fee, shares(v, work, month, fee, days));
        });
    }

    private Map<SectionId, List<DailyFee>> fees(Viewer v, List<StayRow> rows) {
        List<SectionId> sections =
                rows.stream().map(StayRow::sectionId).distinct().toList();
        return sections.isEmpty() ? Map.of() : FeeRow.bySection(places.fees(v, sections));
    }

    private List<ShareDue> shares(Viewer v, PlacedRow work, YearMonth month, Money fee, int days) {
        return agreeing.agreed(v, work).sharings().stream()
                .filter(sharing -> !sharing.from().isAfter(month.atDay(1)))
                .max(Comparator.comparing(CostSharing::from))
                .map(sharing -> Splitting.of(fee, days, sharing.lines()))
                .orElse(List.of());
    }
}
