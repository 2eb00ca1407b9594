package org.affianca.engine.alarm;

import java.time.Instant;
import org.affianca.api.OrganisationId;

/** A row of core.alarm. */
record AlarmRow(OrganisationId organisationId, long id, String kind, long recordId, Instant due, int failures) {}
