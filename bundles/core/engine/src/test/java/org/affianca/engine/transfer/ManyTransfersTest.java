package org.affianca.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.CaseId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.transfer.TransferFilter;
import org.affianca.api.transfer.TransferState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ManyCases;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand transfers a page of each list looks at a few. */
@OnBothDatabases
class ManyTransfersTest {
    private final TestHouse house;
    private final Actor marco;

    ManyTransfersTest(TestHouse house) {
        this.house = house;
        TestOffice office = new TestOffice(house);
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        Actor giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        new ManyCases(house, office).fill(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
    }

    @Test
    void eachListWalksItsIndex() {
        TransferMapper sql = house.mappers().of(TransferMapper.class);
        Viewer viewer = house.as(marco, house.sight()::viewer);
        for (TransferFilter filter : List.of(
                new TransferFilter(Optional.empty(), Optional.empty(), false),
                new TransferFilter(Optional.empty(), Optional.of(TransferState.PROPOSED), false),
                new TransferFilter(Optional.empty(), Optional.of(TransferState.REFUSED), false),
                new TransferFilter(Optional.of(new CaseId(900_007)), Optional.empty(), false))) {
            Supplier<List<?>> page = () -> sql.page(viewer, filter, Optional.empty(), 21);
            assertThat(house.as(marco, () -> TestPlan.visited(house, "case_transfer", page)))
                    .as(filter.toString())
                    .isLessThan(200);
        }
    }
}
