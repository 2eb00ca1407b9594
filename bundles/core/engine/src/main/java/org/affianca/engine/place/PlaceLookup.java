package org.affianca.engine.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.FreeAsked;
import org.affianca.api.place.FreeSection;
import org.affianca.api.place.Occupancy;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.Places;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionId;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks places up: what there is, what is free, and who has what as far as the viewer may know. */
@Component
public final class PlaceLookup implements Places {
    private static final int MOST_DAYS = 92;

    private final Ground ground;
    private final PlaceMapper sql;
    private final OccupancyMapper occupancy;

    @Activate
    public PlaceLookup(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(PlaceMapper.class);
        this.occupancy = ground.sql(OccupancyMapper.class);
    }

    @Override
    public List<Section> sections(FacilityId id) {
        Viewer v = reader();
        return ground.within(() -> {
            known(v, id);
            List<SectionRow> rows = sql.sections(v, id);
            Map<SectionId, List<DailyFee>> fees = rows.isEmpty()
                    ? Map.of()
                    : FeeRow.bySection(
                            sql.fees(v, rows.stream().map(SectionRow::id).toList()));
            return rows.stream()
                    .map(row -> row.section(fees.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    @Override
    public Optional<Section> section(SectionId id) {
        Viewer v = reader();
        return ground.within(() -> sql.section(v, id)
                .map(row ->
                        row.section(FeeRow.bySection(sql.fees(v, List.of(id))).getOrDefault(id, List.of()))));
    }

    @Override
    public List<Place> places(FacilityId id) {
        Viewer v = reader();
        return ground.within(() -> {
            known(v, id);
            return sql.places(v, id).stream().map(PlaceRow::place).toList();
        });
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        Viewer v = reader();
        return ground.within(() -> sql.place(v, id).map(PlaceRow::place));
    }

    @Override
    public Page<FreeSection> free(FreeAsked asked, Paging paging) {
        Viewer v = reader();
        FreeRow.@org.jspecify.annotations.Nullable After after =
                FreeRow.After.of(paging).orElse(null);
        new Flaws(ground.codes()).plausible("/on", asked.on()).orThrow();
        return ground.within(() -> Cursor.page(
                occupancy.free(v, asked, after, paging.limit() + 1), paging, FreeRow::cursor, FreeRow::free));
    }

    @Override
    public Occupancy occupancy(FacilityId id, LocalDate from, LocalDate until) {
        ground.sight().need("who stays in a facility", Role.WORKER, Role.COORDINATOR);
        Viewer v = ground.viewer();
        new Flaws(ground.codes())
                .plausible("/from", from)
                .when(until.isBefore(from), "/until", "ends-before-it-begins")
                .when(ChronoUnit.DAYS.between(from, until) >= MOST_DAYS, "/until", "too-far-ahead")
                .orThrow();
        return ground.within(() -> {
            known(v, id);
            ground.looks().seen("occupancy", id.value());
            Map<PlaceId, List<ClaimRow>> claims =
                    occupancy.claims(v, id, from, until).stream().collect(Collectors.groupingBy(ClaimRow::placeId));
            return DayByDay.of(id, sql.places(v, id), claims, from, until);
        });
    }

    private void known(Viewer v, FacilityId id) {
        if (!sql.hasFacility(v, id)) {
            throw new Missing("facility");
        }
    }

    private Viewer reader() {
        ground.sight().need("the places of facilities", Role.DESK, Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }
}
