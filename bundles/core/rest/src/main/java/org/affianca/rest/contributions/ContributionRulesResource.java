package org.affianca.rest.contributions;

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
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Words;
import org.affianca.api.contribution.ContributionDesk;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.contribution.Contributions;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What persons pay by band of their means test: dated rules, tried and published. */
@Component(service = ContributionRulesResource.class)
@CoreResource
@Path("contribution-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContributionRulesResource {
    private final Contributions contributions;
    private final ContributionDesk desk;
    private final Words words;

    @Activate
    public ContributionRulesResource(
            @Reference Contributions contributions, @Reference ContributionDesk desk, @Reference Words words) {
        this.contributions = contributions;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public Listing<ContributionRuleBody> rules(
            @QueryParam("service") Optional<ServiceCode> service, @BeanParam PageAsked page) {
        Labels labels = new Labels(words);
        return Listing.of(contributions.list(service, page.paging()), rule -> ContributionRuleBody.of(rule, labels));
    }

    @POST
    @Answers(201)
    public ContributionRuleBody draft(ContributionRuleData data) {
        return body(desk.draft(data));
    }

    @GET
    @Path("{id}")
    public ContributionRuleBody rule(@PathParam("id") ContributionRuleId id) {
        return body(contributions.find(id).orElseThrow(() -> new Missing("contribution rule")));
    }

    @PUT
    @Path("{id}")
    public ContributionRuleBody correct(
            @PathParam("id") ContributionRuleId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ContributionRuleData data) {
        return body(desk.correct(id, version.number(), data));
    }

    @POST
    @Path("{id}/publication")
    public ContributionRuleBody publish(
            @PathParam("id") ContributionRuleId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return body(desk.publish(id, version.number()));
    }

    /** Changes nothing: what one would pay. */
    @POST
    @Path("{id}/trial")
    public CalculationBody attempt(@PathParam("id") ContributionRuleId id, ContributionTrial trial) {
        return CalculationBody.of(contributions.attempt(id, trial.isee(), trial.price()), new Labels(words));
    }

    private ContributionRuleBody body(ContributionRule rule) {
        return ContributionRuleBody.of(rule, new Labels(words));
    }
}
