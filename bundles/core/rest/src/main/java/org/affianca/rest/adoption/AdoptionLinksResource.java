package org.affianca.rest.adoption;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.adoption.AdoptionLinkData;
import org.affianca.api.adoption.Adoptions;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals links between the identities before and after an adoption; no address reads one. */
@Component(service = AdoptionLinksResource.class)
@CoreResource
@Path("adoption-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AdoptionLinksResource {
    private final Adoptions adoptions;

    @Activate
    public AdoptionLinksResource(@Reference Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @POST
    @Answers(201)
    public SealedLink link(AdoptionLinkData data) {
        return new SealedLink(adoptions.link(data));
    }
}
