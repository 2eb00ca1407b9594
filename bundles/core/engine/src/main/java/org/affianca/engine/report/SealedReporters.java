package org.affianca.engine.report;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.ReportId;
import org.affianca.api.report.Reporter;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Component;

/** Who reported, as it is kept: both texts sealed for their row. */
@Component(service = SealedFields.class)
public final class SealedReporters implements SealedFields {
    private static final Field NAME = field("reporter_name");
    private static final Field REACH = field("reporter_reach");

    private static Field field(String column) {
        return Field.of("core.report_reporter", column, "organisation_id", "report_id", "since_version");
    }

    @Override
    public List<Field> fields() {
        return List.of(NAME, REACH);
    }

    static Reporter sealed(Vault vault, OrganisationId org, ReportId report, int version, Reporter clear) {
        return new Reporter(
                vault.seal(NAME.at(org.value(), report.value(), version), clear.name()),
                vault.seal(REACH.at(org.value(), report.value(), version), clear.reach()));
    }

    /** A row of core.report_reporter. */
    record Row(OrganisationId organisationId, ReportId reportId, int sinceVersion, String name, String reach) {
        Reporter opened(Vault vault) {
            return new Reporter(
                    vault.open(NAME.at(organisationId.value(), reportId.value(), sinceVersion), name),
                    vault.open(REACH.at(organisationId.value(), reportId.value(), sinceVersion), reach));
        }
    }
}
