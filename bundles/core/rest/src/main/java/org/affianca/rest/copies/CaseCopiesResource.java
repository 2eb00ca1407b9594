package org.affianca.rest.copies;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.FileCopies;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The copies of a case's file. */
@Component(service = CaseCopiesResource.class)
@CoreResource
@Path("cases/{id}/file-copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseCopiesResource {
    private final FileCopies copies;

    @Activate
    public CaseCopiesResource(@Reference FileCopies copies) {
        this.copies = copies;
    }

    @GET
    public Listing<FileCopyBody> copies(@PathParam("id") CaseId id) {
        return Listing.of(copies.ofCase(id), FileCopyBody::of);
    }

    @POST
    @Answers(201)
    public FileCopyBody request(@PathParam("id") CaseId id, CopyRequest request) {
        return FileCopyBody.of(copies.request(id, request));
    }
}
