package org.affianca.engine.factor;

import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;

/** The account whose second factors are spoken of. */
record Owner(OrganisationId organisation, UserId user) {
    static Owner of(Actor actor) {
        return new Owner(actor.organisation(), actor.id());
    }
}
