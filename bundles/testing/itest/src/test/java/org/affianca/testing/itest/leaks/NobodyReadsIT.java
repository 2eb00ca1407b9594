package org.affianca.testing.itest.leaks;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.leaks.LeakKit;
import org.affianca.testing.leaks.LeakReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Every resource of core and of every area of the distribution, on every way, as users who must not read it. */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class NobodyReadsIT {
    /** Into these no case leads: what everybody reads, or what the kit has no act for yet. */
    private static final Set<String> WITHOUT_CASES = Set.of(
            "GET /users/{id}/identities",
            "GET /sign-on/{provider}/farewell",
            "GET /disposals/{id}/files",
            "GET /users/{id}/partner",
            "GET /sign-on/{provider}/return",
            "GET /sign-on/{provider}",
            "GET /disposals/{id}",
            "GET /disposals/{id}/certificate",
            "GET /agreements/covering/{service}",
            "GET /attendance/{service}/{month}",
            "GET /boards/{board}/notices",
            "GET /calendar-feeds/{token}",
            "GET /chapters/{id}/movements",
            "GET /circumstance-types/{code}/form",
            "GET /code-lists/{list}",
            "GET /contribution-rules/{id}",
            "GET /facilities/{id}/occupancy",
            "GET /figures/{code}",
            "GET /funds/{id}/movements",
            "GET /gatherings/{id}",
            "GET /gatherings/{id}/cases",
            "GET /gatherings/{id}/versions",
            "GET /gatherings/{id}/versions/{number}",
            "GET /instruments/{code}",
            "GET /instruments/{code}/versions/{version}",
            "GET /merges/{id}",
            "GET /norms/{code}",
            "GET /norms/{code}/reckoning",
            "GET /payment-runs/{id}",
            "GET /payment-runs/{id}/sepa",
            "GET /payment-runs/{id}/table",
            "GET /places/{id}",
            "GET /given-privacy-notices/{version}",
            "GET /given-privacy-notices/{version}/print",
            "GET /privacy-notices/{area}/{language}",
            "GET /privacy-notices/{area}/{language}/print",
            "GET /returns/siuss/services/{service}",
            "GET /service-accounts/{id}",
            "GET /services/{code}/form",
            "GET /services/{code}/versions/{version}",
            "GET /services/{code}/versions/{version}/form",
            "GET /transfers/{id}",
            "GET /waiting-lists/{id}/rules/{number}/preview",
            "GET /works/{id}/assessment/reconciliation",
            "GET /works/{id}/contribution",
            "GET /works/{id}/plan/comparison");

    private final Town town;

    NobodyReadsIT(Town town) {
        this.town = town;
    }

    @Test
    void whatIsNotTheirs() throws IOException {
        for (String area : Program.areaIds()) {
            new Areas(town).ensure(area);
        }
        LeakKit kit = new LeakKit(
                town.house().at(""), town.house().data(), town.administrator().cookie());
        for (String area : Program.areaIds()) {
            kit.with(Program.leakScript(area));
        }
        LeakReport report = kit.run();
        String name = "leaks-" + town.house().data().getFileName() + ".md";
        Files.writeString(Program.report(name), report.table());

        assertSoftly(all -> {
            all.assertThat(report.notPlanted()).isEmpty();
            all.assertThat(report.leaks()).isEmpty();
            all.assertThat(report.unreached()).isSubsetOf(WITHOUT_CASES);
        });
    }
}
