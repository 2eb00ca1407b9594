package org.affianca.rest.means;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.means.MeansDesk;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.means.MeansTests;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One means test. */
@Component(service = MeansTestsResource.class)
@CoreResource
@Path("means-tests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeansTestsResource {
    private final MeansTests tests;
    private final MeansDesk desk;

    @Activate
    public MeansTestsResource(@Reference MeansTests tests, @Reference MeansDesk desk) {
        this.tests = tests;
        this.desk = desk;
    }

    @GET
    public MeansTestBody test(@PathParam("id") MeansTestId id) {
        return MeansTestBody.of(tests.find(id).orElseThrow(() -> new Missing("means test")));
    }

    @POST
    @Path("withdrawal")
    public MeansTestBody withdraw(
            @PathParam("id") MeansTestId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            MeansWithdrawal withdrawal) {
        return MeansTestBody.of(desk.withdraw(id, version.number(), withdrawal.because()));
    }
}
