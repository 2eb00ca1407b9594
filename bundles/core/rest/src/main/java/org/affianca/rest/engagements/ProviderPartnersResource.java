package org.affianca.rest.engagements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.engagement.Engagements;
import org.affianca.api.engagement.PartnerName;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The partners whose staff may have accounts. */
@Component(service = ProviderPartnersResource.class)
@CoreResource
@Path("provider-partners")
@Produces(MediaType.APPLICATION_JSON)
public final class ProviderPartnersResource {
    private final Engagements engagements;

    @Activate
    public ProviderPartnersResource(@Reference Engagements engagements) {
        this.engagements = engagements;
    }

    @GET
    public Listing<PartnerName> partners() {
        return Listing.of(engagements.partners());
    }
}
