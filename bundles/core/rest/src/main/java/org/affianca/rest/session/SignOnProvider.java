package org.affianca.rest.session;

import org.affianca.api.openid.SignOn;

/** An identity provider on the sign-in page. */
public record SignOnProvider(String name, String label) {
    static SignOnProvider of(SignOn.Offer offer) {
        return new SignOnProvider(offer.name(), offer.label());
    }
}
