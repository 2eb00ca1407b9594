package org.affianca.rest.means;

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
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.means.Enquiry;
import org.affianca.api.means.EnquiryData;
import org.affianca.api.means.MeansDesk;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.means.MeansTests;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking INPS for the means test of the holder of a case, for one of its works. */
@Component(service = WorkEnquiryResource.class)
@CoreResource
@Path("works/{id}/means-enquiry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkEnquiryResource {
    private final MeansTests tests;
    private final MeansDesk desk;
    private final Words words;

    @Activate
    public WorkEnquiryResource(@Reference MeansTests tests, @Reference MeansDesk desk, @Reference Words words) {
        this.tests = tests;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public EnquiryBody enquiry(@PathParam("id") WorkId id) {
        return body(tests.enquiry(id).orElseThrow(() -> new Missing("work")));
    }

    @PUT
    public EnquiryBody prepare(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, EnquiryData data) {
        return body(desk.prepare(id, version.number(), data));
    }

    @POST
    @Path("answer")
    @Answers(201)
    public MeansTestBody answer(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            MeansTestData data) {
        return MeansTestBody.of(desk.answer(id, version.number(), data));
    }

    private EnquiryBody body(Enquiry enquiry) {
        return EnquiryBody.of(enquiry, new Labels(words));
    }
}
