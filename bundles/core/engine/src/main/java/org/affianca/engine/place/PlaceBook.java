package org.affianca.engine.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.FacilityId;
import org.affianca.api.access.Role;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.PlaceRegister;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.SectionId;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of what places there are, which coordinators keep. */
@Component
public final class PlaceBook implements PlaceRegister {
    private final Ground ground;
    private final PlaceMapper sql;

    @Activate
    public PlaceBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(PlaceMapper.class);
    }

    @Override
    public Section enter(FacilityId facility, SectionData data, int places) {
        Viewer v = keeper();
        SectionData tidy = PlaceRules.tidy(data);
        PlaceRules.of(tidy, places, ground.codes()).orThrow();
        return ground.within(() -> {
            if (!sql.hasFacility(v, facility)) {
                throw new Missing("facility");
            }
            SectionId id = new SectionId(ground.ids().next());
            sql.enter(v, id, facility, tidy, ground.clock().instant());
            if (places > 0) {
                sql.add(v, id, numbered(id, places), ground.clock().instant());
            }
            return told(v, id, "section-entered");
        });
    }

    private List<Place> numbered(SectionId section, int places) {
        return IntStream.rangeClosed(1, places)
                .mapToObj(number ->
                        place(section, new PlaceData(String.valueOf(number), ground.today(), Optional.empty())))
                .toList();
    }

    private Place place(SectionId section, PlaceData data) {
        return new Place(new PlaceId(ground.ids().next()), section, 1, data);
    }

    @Override
    public Section correct(SectionId id, int version, SectionData data) {
        Viewer v = keeper();
        SectionData tidy = PlaceRules.tidy(data);
        PlaceRules.of(tidy, ground.codes()).orThrow();
        return ground.within(() -> {
            Changed now = sql.sectionChanged(v, id).orElseThrow(() -> new Missing("section"));
            if (sql.correct(v, id, version, tidy, ground.clock().instant()) == 0) {
                throw now.stale();
            }
            return told(v, id, "section-corrected");
        });
    }

    @Override
    public Section price(SectionId id, int version, DailyFee fee) {
        Viewer v = keeper();
        PlaceRules.of(fee, ground.codes()).orThrow();
        return ground.within(() -> {
            Changed now = sql.sectionChanged(v, id).orElseThrow(() -> new Missing("section"));
            if (sql.touch(v, id, version, ground.clock().instant()) == 0) {
                throw now.stale();
            }
            sql.dropRules(v, id, fee.from());
            sql.dropFee(v, id, fee.from());
            sql.price(v, id, fee, ground.clock().instant());
            if (!fee.absences().isEmpty()) {
                sql.addRules(v, id, fee);
            }
            return told(v, id, "fee");
        });
    }

    @Override
    public Place add(SectionId id, PlaceData data) {
        Viewer v = keeper();
        PlaceData tidy = PlaceRules.tidy(data);
        PlaceRules.of(tidy, ground.codes()).orThrow();
        return ground.within(() -> {
            if (sql.section(v, id).isEmpty()) {
                throw new Missing("section");
            }
            Place place = place(id, tidy);
            sql.add(v, id, List.of(place), ground.clock().instant());
            ground.events().happened(new PlacesChanged(id, "place-added"));
            return place;
        });
    }

    @Override
    public Place correct(PlaceId id, int version, PlaceData data) {
        Viewer v = keeper();
        PlaceData tidy = PlaceRules.tidy(data);
        PlaceRules.of(tidy, ground.codes()).orThrow();
        return ground.within(() -> {
            Changed now = sql.placeChanged(v, id).orElseThrow(() -> new Missing("place"));
            if (sql.correctPlace(v, id, version, tidy, ground.clock().instant()) == 0) {
                throw now.stale();
            }
            Place kept = sql.place(v, id).orElseThrow().place();
            ground.events().happened(new PlacesChanged(kept.section(), "place-corrected"));
            return kept;
        });
    }

    private Section told(Viewer v, SectionId id, String what) {
        ground.events().happened(new PlacesChanged(id, what));
        SectionRow row = sql.section(v, id).orElseThrow(() -> new Missing("section"));
        return row.section(FeeRow.bySection(sql.fees(v, List.of(id))).getOrDefault(id, List.of()));
    }

    private Viewer keeper() {
        ground.sight().need("keeping the places of facilities", Role.COORDINATOR);
        return ground.viewer();
    }
}
