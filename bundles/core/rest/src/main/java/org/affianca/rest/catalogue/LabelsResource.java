package org.affianca.rest.catalogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Core's words that the screens need. */
@Component(service = LabelsResource.class)
@CoreResource
@Path("labels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LabelsResource {
    private final Words words;

    @Activate
    public LabelsResource(@Reference Words words) {
        this.words = words;
    }

    @GET
    public Listing<Label> labels(@QueryParam("prefix") @DefaultValue("") String prefix) {
        return Listing.of(words.labels(Call.CORE, prefix, Call.now().locale()).entrySet().stream()
                .map(entry -> new Label(entry.getKey(), entry.getValue()))
                .toList());
    }
}
