package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that an area brings, opened by its address. */
@ExtendWith({InParma.class, WithChromium.class})
class AreaPageIT {
    private final Town town;
    private final Screen desk;

    AreaPageIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        new Areas(town).ensure("minors");
    }

    @Test
    void isNotCalledGoneWhileTheAreasAreStillAskedFor() {
        desk.signIn(town.staff("Nora Prototipi", "worker", "coordinator"));
        List<Route> asked = new ArrayList<>();
        desk.page().route("**/areas/screens", asked::add);
        desk.open("/a/minors/foster-families");
        desk.page().waitForCondition(() -> !asked.isEmpty());
        PlaywrightAssertions.assertThat(desk.page().locator("main [role=status]"))
                .isVisible();
        assertThat(desk.page().locator(".state[role=alert]").count()).isZero();

        asked.forEach(Route::resume);
        desk.reads("Banca delle famiglie affidatarie");
        assertThat(desk.page().locator(".state[role=alert]").count()).isZero();
        assertThat(desk.troubles()).isEmpty();
    }
}
