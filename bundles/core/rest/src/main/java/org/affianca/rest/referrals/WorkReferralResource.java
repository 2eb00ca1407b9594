package org.affianca.rest.referrals;

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
import org.affianca.api.problem.Missing;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.ReferralDesk;
import org.affianca.api.referral.ReferralSheet;
import org.affianca.api.referral.Referrals;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a referral carries: purpose, ground, data, and the answer to it. */
@Component(service = WorkReferralResource.class)
@CoreResource
@Path("works/{id}/referral")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkReferralResource {
    private final Referrals referrals;
    private final ReferralDesk desk;
    private final Words words;

    @Activate
    public WorkReferralResource(@Reference Referrals referrals, @Reference ReferralDesk desk, @Reference Words words) {
        this.referrals = referrals;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public ReferralBody referral(@PathParam("id") WorkId id) {
        return body(referrals.find(id).orElseThrow(() -> new Missing("referral")));
    }

    @PUT
    public ReferralBody write(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, HandOver handOver) {
        return body(desk.write(id, version.number(), handOver));
    }

    @POST
    @Path("answer")
    public ReferralBody answer(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Answer answer) {
        return body(desk.answer(id, version.number(), answer));
    }

    private ReferralBody body(ReferralSheet sheet) {
        return ReferralBody.of(sheet, new Labels(words));
    }
}
