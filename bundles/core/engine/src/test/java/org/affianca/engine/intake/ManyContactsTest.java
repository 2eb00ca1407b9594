package org.affianca.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand contacts a page of each list looks at a few, and a count at those of its period. */
@OnBothDatabases
class ManyContactsTest {
    private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor desk;
    private final PersonId bruno;
    private final Instant longAgo;

    ManyContactsTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.desk = house.user("Sportello", Role.DESK, hub);
        this.bruno = office.town.registered(desk, "Collaudi", "Bruno");
        this.longAgo = house.clock().instant().minus(Duration.ofDays(400));
        fill();
    }

    private void fill() {
        house.sql(
                "insert into core.contact (organisation_id, id, version, taken_at, taken_by, unit_id, channel,"
                        + " contacted_by, asked, reading, given, outcome, follow_up_on, changed_at, changed_by)"
                        + " select 1, 900000 + a.n * 400 + b.n * 40 + c.n * 4 + d.n, 1, cast(? as timestamp),"
                        + " cast(? as bigint), cast(? as bigint), 'phone', 'self', 'x', '', '', 'information',"
                        + " cast(? as date), cast(? as timestamp), cast(? as bigint)"
                        + " from " + DIGITS + " a (n), " + DIGITS + " b (n), " + DIGITS
                        + " c (n), (values (0), (1), (2), (3)) d (n)",
                longAgo,
                desk.id().value(),
                hub.value(),
                office.today().plusDays(90),
                longAgo,
                desk.id().value());
    }

    private long visited(Supplier<List<?>> query) {
        return house.as(desk, () -> TestPlan.visited(house, "contact", query));
    }

    @Test
    void eachListWalksItsIndexAndACountBeginsWithThePeriod() {
        ContactMapper sql = house.mappers().of(ContactMapper.class);
        assertThat(visited(() -> sql.recent(house.sight().viewer(), null, null, 21)))
                .isBetween(1L, 200L);
        assertThat(visited(() -> sql.recent(house.sight().viewer(), bruno, null, 21)))
                .isLessThan(20L);
        assertThat(visited(() ->
                        sql.toFollowUp(house.sight().viewer(), office.today().plusDays(99), null, 21)))
                .isBetween(1L, 200L);
        assertThat(visited(() -> sql.toFollowUp(house.sight().viewer(), office.today(), null, 21)))
                .isLessThan(20L);
        UnmetMapper counts = house.mappers().of(UnmetMapper.class);
        Instant now = house.clock().instant();
        assertThat(visited(() -> counts.count(house.sight().viewer(), now.minusSeconds(3600), now, null)))
                .isLessThan(20L);
    }
}
