package org.affianca.rest.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.HouseholdId;
import org.affianca.api.person.PersonRegister;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
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

    @Activate
    public HouseholdsResource(@Reference PersonRegister register) {
        this.register = register;
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
}
