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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.person.People;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of persons. */
@Component(service = PeopleResource.class)
@CoreResource
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private final People people;
    private final PersonRegister register;
    private final Words words;

    @Activate
    public PeopleResource(@Reference People people, @Reference PersonRegister register, @Reference Words words) {
        this.people = people;
        this.register = register;
        this.words = words;
    }

    @GET
    public Listing<PersonSummary> search(@QueryParam("q") @DefaultValue("") String text, @BeanParam PageAsked page) {
        return Listing.of(people.search(text, page.paging()));
    }

    @POST
    @Answers(201)
    public PersonBody register(PersonData person) {
        return PersonBody.of(register.register(person));
    }

    @GET
    @Path("{id}")
    public PersonBody person(@PathParam("id") PersonId id) {
        return PersonBody.of(people.find(id).orElseThrow(() -> new Missing("person")));
    }

    @PUT
    @Path("{id}")
    public PersonBody correct(
            @PathParam("id") PersonId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PersonData person) {
        return PersonBody.of(register.correct(id, version.number(), person));
    }

    @POST
    @Path("likenesses")
    public Listing<LikenessBody> likenesses(PersonData person) {
        Labels labels = new Labels(words);
        return Listing.of(
                people.like(person),
                like -> new LikenessBody(like.person(), labels.reasons(Call.CORE, like.reasons())));
    }

    @POST
    @Path("doubts")
    public Listing<Reason> doubts(PersonData person) {
        return Listing.of(new Labels(words).reasons(Call.CORE, register.doubts(person)));
    }

    @GET
    @Path("{id}/households")
    public Listing<HouseholdBody> households(@PathParam("id") PersonId id) {
        return Listing.of(people.households(id), HouseholdBody::of);
    }
}
