package org.affianca.rest.budget;

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
import org.affianca.api.budget.BudgetDesk;
import org.affianca.api.budget.Budgets;
import org.affianca.api.budget.FundId;
import org.affianca.api.budget.Movement;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Funds, what they receive and give. */
@Component(service = FundsResource.class)
@CoreResource
@Path("funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FundsResource {
    private final Budgets budgets;
    private final BudgetDesk desk;

    @Activate
    public FundsResource(@Reference Budgets budgets, @Reference BudgetDesk desk) {
        this.budgets = budgets;
        this.desk = desk;
    }

    @GET
    public Listing<FundBody> list(@BeanParam PageAsked page) {
        return Listing.of(budgets.funds(page.paging()), FundBody::of);
    }

    @POST
    @Answers(201)
    public FundBody enter(FundAsked fund) {
        return FundBody.of(desk.enter(fund.data()));
    }

    @GET
    @Path("{id}")
    public FundBody fund(@PathParam("id") FundId id) {
        return FundBody.of(budgets.fund(id).orElseThrow(() -> new Missing("fund")));
    }

    @PUT
    @Path("{id}")
    public FundBody correct(
            @PathParam("id") FundId id, @HeaderParam("If-Match") @DefaultValue("") Version version, FundAsked fund) {
        return FundBody.of(desk.correct(id, version.number(), fund.data()));
    }

    @POST
    @Path("{id}/receipts")
    @Answers(201)
    public FundBody receive(@PathParam("id") FundId id, MoneyMoved money) {
        return FundBody.of(desk.receive(id, money.transfer()));
    }

    @GET
    @Path("{id}/movements")
    public Listing<Movement> movements(@PathParam("id") FundId id, @BeanParam PageAsked page) {
        return Listing.of(budgets.movements(id, page.paging()));
    }
}
