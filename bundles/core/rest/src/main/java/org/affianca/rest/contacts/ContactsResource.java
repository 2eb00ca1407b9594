package org.affianca.rest.contacts;

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
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts at the desk. */
@Component(service = ContactsResource.class)
@CoreResource
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContactsResource {
    private final ContactDesk desk;

    @Activate
    public ContactsResource(@Reference ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    public Listing<ContactBody> recent(
            @QueryParam("person") Optional<PersonId> person,
            @QueryParam("followUpUntil") Optional<LocalDate> followUpUntil,
            @BeanParam PageAsked page) {
        return Listing.of(
                followUpUntil
                        .map(day -> desk.toFollowUp(day, page.paging()))
                        .orElseGet(() -> desk.recent(person, page.paging())),
                ContactBody::of);
    }

    @POST
    @Answers(201)
    public ContactBody record(ContactData contact) {
        return ContactBody.of(desk.record(contact));
    }

    @GET
    @Path("{id}")
    public ContactBody contact(@PathParam("id") ContactId id) {
        return ContactBody.of(desk.find(id).orElseThrow(() -> new Missing("contact")));
    }

    @PUT
    @Path("{id}")
    public ContactBody correct(
            @PathParam("id") ContactId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ContactData contact) {
        return ContactBody.of(desk.correct(id, version.number(), contact));
    }

    @POST
    @Path("{id}/follow-up")
    public ContactBody followedUp(
            @PathParam("id") ContactId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            FollowUp followUp) {
        return ContactBody.of(desk.followedUp(id, version.number(), followUp.on()));
    }
}
