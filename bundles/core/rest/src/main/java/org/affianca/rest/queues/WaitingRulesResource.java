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
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.problem.Missing;
import org.affianca.api.queue.ListRegister;
import org.affianca.api.queue.RulePreview;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.queue.WaitingLists;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules of a waiting list: drafts, what they would do, and their publication. */
@Component(service = WaitingRulesResource.class)
@CoreResource
@Path("waiting-lists/{id}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaitingRulesResource {
    private final WaitingLists lists;
    private final ListRegister register;

    @Activate
    public WaitingRulesResource(@Reference WaitingLists lists, @Reference ListRegister register) {
        this.lists = lists;
        this.register = register;
    }

    @GET
    public Listing<RuleVersionBody> versions(@PathParam("id") WaitingListId id) {
        return Listing.of(lists.rules(id), RuleVersionBody::of);
    }

    @POST
    @Answers(201)
    public RuleVersionBody draft(@PathParam("id") WaitingListId id, Rules rules) {
        return RuleVersionBody.of(register.draft(id, rules));
    }

    @GET
    @Path("{number}")
    public RuleVersionBody rules(@PathParam("id") WaitingListId id, @PathParam("number") int number) {
        return RuleVersionBody.of(lists.rules(id, number).orElseThrow(() -> new Missing("waiting-rules")));
    }

    @PUT
    @Path("{number}")
    public RuleVersionBody redraft(
            @PathParam("id") WaitingListId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Rules rules) {
        return RuleVersionBody.of(register.redraft(id, number, version.number(), rules));
    }

    @GET
    @Path("{number}/preview")
    public RulePreview preview(@PathParam("id") WaitingListId id, @PathParam("number") int number) {
        return lists.preview(id, number);
    }

    @POST
    @Path("{number}/publication")
    public RuleVersionBody publish(
            @PathParam("id") WaitingListId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return RuleVersionBody.of(register.publish(id, number, version.number()));
    }
}
