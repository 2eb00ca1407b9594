package org.affianca.rest.informings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.Informings;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who of a case is informed about their data. */
@Component(service = CaseInformingsResource.class)
@CoreResource
@Path("cases/{id}/informings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseInformingsResource {
    private final Informings informings;

    @Activate
    public CaseInformingsResource(@Reference Informings informings) {
        this.informings = informings;
    }

    @GET
    public CaseInformingBody informings(@PathParam("id") CaseId id) {
        return CaseInformingBody.of(informings.ofCase(id));
    }

    @POST
    @Answers(201)
    public InformingBody write(@PathParam("id") CaseId id, InformingData data) {
        return InformingBody.of(informings.write(id, data));
    }
}
