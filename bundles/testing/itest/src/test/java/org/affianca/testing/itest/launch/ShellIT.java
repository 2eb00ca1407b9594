package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Areas installed and removed from Karaf's shell: by our commands and by Karaf's own. */
@ExtendWith(InParma.class)
class ShellIT {
    private final Areas areas;
    private final Launched house;

    ShellIT(Town town) {
        this.areas = new Areas(town);
        this.house = (Launched) town.house();
    }

    @BeforeEach
    void employmentIsNotThere() {
        areas.without("employment");
    }

    @Test
    void ourCommandsInstallAndRemove() {
        house.console("area:install employment");
        areas.until("employment", "ACTIVE");
        assertThat(house.console("area:list").text()).contains("employment");

        house.console("area:remove employment");
        isGone();
    }

    @Test
    void karafsFeatureInstallsAndRemoves() {
        house.console("feature:install affianca-area-employment");
        areas.until("employment", "ACTIVE");

        house.console("feature:uninstall affianca-area-employment");
        isGone();
    }

    private void isGone() {
        Until.so("it is gone", Duration.ofSeconds(10), () -> !areas.isActive("employment"));
    }
}
