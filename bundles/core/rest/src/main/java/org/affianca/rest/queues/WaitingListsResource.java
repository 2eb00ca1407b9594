package org.affianca.rest.queues;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.problem.Missing;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.ListRegister;
import org.affianca.api.queue.QueueDesk;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.queue.WaitingLists;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waiting lists, their rankings of today and of any day, and who enters. */
@Component(service = WaitingListsResource.class)
@CoreResource
@Path("waiting-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaitingListsResource {
    private final WaitingLists lists;
    private final ListRegister register;
    private final QueueDesk desk;

    @Activate
    public WaitingListsResource(
            @Reference WaitingLists lists, @Reference ListRegister register, @Reference QueueDesk desk) {
        this.lists = lists;
        this.register = register;
        this.desk = desk;
    }

    @GET
    public Listing<WaitingListBody> list(
            @QueryParam("service") Optional<ServiceCode> service, @BeanParam PageAsked page) {
        return Listing.of(lists.list(service, page.paging()), WaitingListBody::of);
    }

    @POST
    @Answers(201)
    public WaitingListBody open(WaitingListData data) {
        return WaitingListBody.of(register.open(data));
    }

    @GET
    @Path("{id}")
    public WaitingListBody waitingList(@PathParam("id") WaitingListId id) {
        return WaitingListBody.of(lists.find(id).orElseThrow(() -> new Missing("waiting-list")));
    }

    @PUT
    @Path("{id}")
    public WaitingListBody change(
            @PathParam("id") WaitingListId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            WaitingListData data) {
        return WaitingListBody.of(register.change(id, version.number(), data));
    }

    @GET
    @Path("{id}/ranking")
    public Listing<Ranked> ranking(
            @PathParam("id") WaitingListId id, @QueryParam("on") Optional<LocalDate> on, @BeanParam PageAsked page) {
        return Listing.of(
                on.map(day -> lists.ranking(id, day, page.paging())).orElseGet(() -> lists.ranking(id, page.paging())));
    }

    @POST
    @Path("{id}/entries")
    @Answers(201)
    public WaitingEntryBody enter(@PathParam("id") WaitingListId id, Entering entering) {
        return WaitingEntryBody.of(desk.enter(id, entering));
    }
}
