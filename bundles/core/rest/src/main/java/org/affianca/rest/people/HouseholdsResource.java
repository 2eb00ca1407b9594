package org.affianca.rest.people;

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
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.person.Households;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Households: who lives or is counted together. */
@Component(service = HouseholdsResource.class)
@CoreResource
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HouseholdsResource {
    private final PersonRegister register;
    private final Households households;

    @Activate
    public HouseholdsResource(@Reference PersonRegister register, @Reference Households households) {
        this.register = register;
        this.households = households;
    }

    @POST
    @Answers(201)
    public HouseholdBody form(HouseholdAsked household) {
        return HouseholdBody.of(register.form(household.toData()));
    }

    @PUT
    @Path("{id}")
    public HouseholdBody change(
            @PathParam("id") HouseholdId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HouseholdAsked household) {
        return HouseholdBody.of(register.change(id, version.number(), household.toData()));
    }

    @GET
    @Path("{id}")
    public HouseholdBody household(@PathParam("id") HouseholdId id) {
        return HouseholdBody.of(households.find(id).orElseThrow(() -> new Missing("household")));
    }

    @GET
    @Path("{id}/versions")
    public Listing<HouseholdVersionBody> versions(@PathParam("id") HouseholdId id, @BeanParam PageAsked page) {
        return Listing.of(households.versions(id, page.paging()), HouseholdVersionBody::of);
    }

    @POST
    @Path("{id}/members")
    public HouseholdBody join(
            @PathParam("id") HouseholdId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HouseholdMemberBody member) {
        return HouseholdBody.of(households.join(id, version.number(), member.toMember("")));
    }

    @POST
    @Path("{id}/members/{person}/departure")
    public HouseholdBody leave(
            @PathParam("id") HouseholdId id,
            @PathParam("person") PersonId person,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Departure departure) {
        return HouseholdBody.of(households.leave(id, version.number(), person, departure.last()));
    }
}
