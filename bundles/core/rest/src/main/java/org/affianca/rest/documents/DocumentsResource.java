package org.affianca.rest.documents;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.affianca.api.DocumentId;
import org.affianca.api.document.Document;
import org.affianca.api.document.Documents;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.FileName;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One document: what is known of it, and its bytes. */
@Component(service = DocumentsResource.class)
@CoreResource
@Path("documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DocumentsResource {
    private final Documents documents;

    @Activate
    public DocumentsResource(@Reference Documents documents) {
        this.documents = documents;
    }

    @GET
    public Document document(@PathParam("id") DocumentId id) {
        return documents.find(id).orElseThrow(() -> new Missing("document"));
    }

    /** Always to be saved, never shown in our pages: what somebody attached must not run in them. */
    @GET
    @Path("content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("id") DocumentId id) {
        Document document = document(id);
        StreamingOutput bytes = out -> documents.copy(id, out);
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + FileName.encoded(document.name()))
                .header("Content-Length", document.size())
                .build();
    }
}
