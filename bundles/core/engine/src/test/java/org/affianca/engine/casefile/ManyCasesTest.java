package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand files a count of episodes looks at those of its days. */
@OnBothDatabases
class ManyCasesTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor marco;

    ManyCasesTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        Actor giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        new ManyCases(house, office).fill(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
        Actor gone = house.user("Vito", Role.WORKER, house.unit("hub"));
        office.opened(gone, office.town.registered(gone, "Segreti", "Zoe"));
        house.sql(
                "update core.account set active = false where id = ?", gone.id().value());
    }

    private long visited(String table, Supplier<List<?>> query) {
        return house.as(marco, () -> TestPlan.visited(house, table, query));
    }

    @Test
    void aCountOfEpisodesBeginsWithItsDays() {
        FigureMapper sql = house.mappers().of(FigureMapper.class);
        Viewer viewer = house.as(marco, house.sight()::viewer);
        Period today = Period.of(office.today(), office.today());
        assertThat(visited("case_episode", () -> sql.begun(viewer, today, Optional.empty())))
                .isLessThan(20);
        assertThat(visited("case_episode", () -> sql.charged(viewer, today, Optional.empty())))
                .isLessThan(20);
        assertThat(visited("case_episode", () -> sql.ended(viewer, today, Optional.empty())))
                .isLessThan(20);
    }
}
