package org.affianca.engine.details;

import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;

/** What a row of details belongs to: one to one, by the column of that name beside the organisation. */
public record RowKey(OrganisationId organisation, String column, long id) {
    public static RowKey of(OrganisationId organisation, WorkId work) {
        return new RowKey(organisation, "work_id", work.value());
    }

    String where() {
        return " where organisation_id = ? and " + column + " = ?";
    }
}
