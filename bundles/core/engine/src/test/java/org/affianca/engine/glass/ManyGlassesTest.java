package org.affianca.engine.glass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.CaseId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassReview;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ManyCases;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand openings a page of each list looks at a few, and so does whoever asks what is open now. */
@OnBothDatabases
class ManyGlassesTest {
    private final TestHouse house;
    private final Actor marco;
    private final Actor sara;

    ManyGlassesTest(TestHouse house) {
        this.house = house;
        TestOffice office = new TestOffice(house);
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        this.sara = house.user("Sara", Role.WORKER, house.unit("south"));
        Actor giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        new ManyCases(house, office).fill(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        if (house.count("select count(*) from core.glass") == 0) {
            fill();
        }
    }

    private void fill() {
        Instant opened = house.clock().instant().minus(Duration.ofDays(30));
        house.sql(
                "insert into core.glass (organisation_id, id, version, case_id, user_id, reason, words, opened_at, ends_at,"
                        + " review, review_by, level, verdict, changed_at, changed_by) select 1, c.id, 1, c.id,"
                        + " cast(? as bigint), 'danger', 'x', cast(? as timestamp), cast(? as timestamp), 'AWAITED',"
                        + " cast(? as timestamp), 0, '', cast(? as timestamp), cast(? as bigint)"
                        + " from core.case_file c where c.id >= 900000",
                sara.id().value(),
                opened,
                opened,
                opened,
                opened,
                sara.id().value());
    }

    @Test
    void eachListWalksItsIndex() {
        GlassMapper sql = house.mappers().of(GlassMapper.class);
        Viewer viewer = house.as(marco, house.sight()::viewer);
        for (GlassFilter filter : List.of(
                GlassFilter.ALL,
                of(Optional.of(new CaseId(900_007)), Optional.empty(), false),
                of(Optional.empty(), Optional.of(GlassReview.AWAITED), false),
                of(Optional.empty(), Optional.empty(), true),
                new GlassFilter(Optional.empty(), Optional.of(sara.id()), Optional.empty(), false, false))) {
            Supplier<List<?>> page = () -> sql.page(viewer, filter, Optional.empty(), 21);
            assertThat(house.as(marco, () -> TestPlan.visited(house, "glass", page)))
                    .as(filter.toString())
                    .isLessThan(200);
        }
    }

    private static GlassFilter of(Optional<CaseId> in, Optional<GlassReview> review, boolean late) {
        return new GlassFilter(in, Optional.empty(), review, false, late);
    }
}
