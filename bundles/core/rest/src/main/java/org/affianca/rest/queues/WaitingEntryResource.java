package org.affianca.rest.queues;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryPause;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.QueueDesk;
import org.affianca.api.queue.WaitingLists;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One entry of a waiting list: its page, its sheet for the person, its acts. */
@Component(service = WaitingEntryResource.class)
@CoreResource
@Path("waiting-list-entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaitingEntryResource {
    private final WaitingLists lists;
    private final QueueDesk desk;
    private final Words words;
    private final Clock clock;

    @Activate
    public WaitingEntryResource(
            @Reference WaitingLists lists, @Reference QueueDesk desk, @Reference Words words, @Reference Clock clock) {
        this.lists = lists;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public WaitingEntryBody entry(@PathParam("id") EntryId id) {
        return body(lists.entry(id).orElseThrow(() -> new Missing("waiting-entry")));
    }

    @GET
    @Path("sheet")
    public RankSheetBody sheet(@PathParam("id") EntryId id, @QueryParam("on") Optional<LocalDate> on) {
        return lists.sheet(id, on.orElseGet(() -> LocalDate.now(clock)))
                .map(sheet -> RankSheetBody.of(sheet, words))
                .orElseThrow(() -> new Missing("rank-sheet"));
    }

    @GET
    @Path("history")
    public Listing<WaitingEvent> history(@PathParam("id") EntryId id) {
        return Listing.of(lists.history(id), WaitingEvent::of);
    }

    @PUT
    @Path("facts")
    public WaitingEntryBody score(
            @PathParam("id") EntryId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            StatedFacts stated) {
        return body(desk.score(id, version.number(), stated.facts()));
    }

    @POST
    @Path("suspension")
    public WaitingEntryBody suspend(
            @PathParam("id") EntryId id, @HeaderParam("If-Match") @DefaultValue("") Version version, EntryPause pause) {
        return body(desk.suspend(id, version.number(), pause));
    }

    @POST
    @Path("resumption")
    public WaitingEntryBody resume(
            @PathParam("id") EntryId id, @HeaderParam("If-Match") @DefaultValue("") Version version, EntryNote why) {
        return body(desk.resume(id, version.number(), why.note()));
    }

    @POST
    @Path("departure")
    public WaitingEntryBody leave(
            @PathParam("id") EntryId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            LeavingList leaving) {
        return body(desk.leave(id, version.number(), leaving.reason(), leaving.note()));
    }

    @POST
    @Path("urgency")
    public WaitingEntryBody urge(
            @PathParam("id") EntryId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            UrgencyAsked asked) {
        return body(desk.urge(id, version.number(), asked.reason(), asked.words()));
    }

    @POST
    @Path("urgency/countersignature")
    public WaitingEntryBody countersign(
            @PathParam("id") EntryId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Countersignature signed) {
        return body(desk.countersign(id, version.number(), signed.granted(), signed.words()));
    }

    @POST
    @Path("urgency/end")
    public WaitingEntryBody calm(
            @PathParam("id") EntryId id, @HeaderParam("If-Match") @DefaultValue("") Version version, EntryNote why) {
        return body(desk.calm(id, version.number(), why.note()));
    }

    @POST
    @Path("offers")
    @Answers(201)
    public WaitingEntryBody offer(
            @PathParam("id") EntryId id, @HeaderParam("If-Match") @DefaultValue("") Version version, OfferData offer) {
        return body(desk.offer(id, version.number(), offer));
    }

    private static WaitingEntryBody body(Entry entry) {
        return WaitingEntryBody.of(entry);
    }
}
