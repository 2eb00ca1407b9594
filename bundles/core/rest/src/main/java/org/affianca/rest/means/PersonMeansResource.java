package org.affianca.rest.means;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.means.MeansDesk;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.means.MeansTests;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The means tests of households of a person. */
@Component(service = PersonMeansResource.class)
@CoreResource
@Path("people/{id}/means-tests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonMeansResource {
    private final MeansTests tests;
    private final MeansDesk desk;

    @Activate
    public PersonMeansResource(@Reference MeansTests tests, @Reference MeansDesk desk) {
        this.tests = tests;
        this.desk = desk;
    }

    @GET
    public Listing<MeansTestBody> tests(@PathParam("id") PersonId id, @BeanParam PageAsked page) {
        return Listing.of(tests.of(id, page.paging()), MeansTestBody::of);
    }

    @POST
    @Answers(201)
    public MeansTestBody enter(@PathParam("id") PersonId id, MeansTestData data) {
        return MeansTestBody.of(desk.enter(id, data));
    }
}
