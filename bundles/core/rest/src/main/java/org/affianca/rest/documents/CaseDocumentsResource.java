package org.affianca.rest.documents;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.document.Document;
import org.affianca.api.document.Documents;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents of a case. */
@Component(service = CaseDocumentsResource.class)
@CoreResource
@Path("cases/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseDocumentsResource {
    private final Documents documents;

    @Activate
    public CaseDocumentsResource(@Reference Documents documents) {
        this.documents = documents;
    }

    @GET
    public Listing<Document> documents(@PathParam("id") CaseId id) {
        return Listing.of(documents.ofCase(id));
    }

    @POST
    @Answers(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Document attach(
            @PathParam("id") CaseId id,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("folder") @DefaultValue("") String folder,
            @QueryParam("secrecy") @DefaultValue("ORDINARY") Secrecy secrecy,
            @QueryParam("work") Optional<WorkId> work,
            InputStream bytes)
            throws IOException {
        return documents.attach(id, work, name, folder, secrecy, bytes);
    }
}
