package org.affianca.engine.plan;

import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;

/** The key under which a version of a plan and its parts are kept. */
record Key(OrganisationId organisation, WorkId work, int version) {}
