package org.affianca.rest.budget;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.budget.Budgets;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger as a whole: whether it is right. */
@Component(service = LedgerResource.class)
@CoreResource
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LedgerResource {
    private final Budgets budgets;

    @Activate
    public LedgerResource(@Reference Budgets budgets) {
        this.budgets = budgets;
    }

    @GET
    @Path("check")
    public LedgerCheck check() {
        return new LedgerCheck(budgets.differences());
    }
}
