package org.affianca.rest.queues;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.QueueDesk;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of an offer; the version is the offer's own, the answer is the entry as it stands then. */
@Component(service = WaitingOfferResource.class)
@CoreResource
@Path("waiting-list-offers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaitingOfferResource {
    private final QueueDesk desk;

    @Activate
    public WaitingOfferResource(@Reference QueueDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("answer")
    public WaitingEntryBody answer(
            @PathParam("id") OfferId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            OfferAnswer answer) {
        return WaitingEntryBody.of(desk.answer(id, version.number(), answer));
    }

    @POST
    @Path("withdrawal")
    public WaitingEntryBody withdraw(
            @PathParam("id") OfferId id, @HeaderParam("If-Match") @DefaultValue("") Version version, EntryNote why) {
        return WaitingEntryBody.of(desk.withdraw(id, version.number(), why.note()));
    }
}
