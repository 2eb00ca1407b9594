package org.affianca.rest.transfers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.api.transfer.TransferAnswer;
import org.affianca.api.transfer.TransferFilter;
import org.affianca.api.transfer.TransferState;
import org.affianca.api.transfer.Transfers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transfers as both sides see them, and the answer to them. */
@Component(service = TransfersResource.class)
@CoreResource
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransfersResource {
    private final Transfers transfers;
    private final Organisation organisation;

    @Activate
    public TransfersResource(@Reference Transfers transfers, @Reference Organisation organisation) {
        this.transfers = transfers;
        this.organisation = organisation;
    }

    @GET
    public Listing<TransferBody> list(
            @QueryParam("case") Optional<CaseId> of,
            @QueryParam("state") Optional<TransferState> state,
            @QueryParam("late") boolean late,
            @BeanParam PageAsked page) {
        Map<UnitId, String> units = TransferBody.names(organisation);
        return Listing.of(
                transfers.list(new TransferFilter(of, state, late), page.paging()),
                transfer -> TransferBody.of(transfer, units));
    }

    @GET
    @Path("{id}")
    public TransferBody transfer(@PathParam("id") TransferId id) {
        return TransferBody.of(
                transfers.find(id).orElseThrow(() -> new Missing("transfer")), TransferBody.names(organisation));
    }

    @POST
    @Path("{id}/answer")
    public TransferBody answer(
            @PathParam("id") TransferId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            TransferAnswer answer) {
        return TransferBody.of(transfers.answer(id, version.number(), answer), TransferBody.names(organisation));
    }

    @POST
    @Path("{id}/withdrawal")
    public TransferBody withdraw(
            @PathParam("id") TransferId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Withdrawal withdrawal) {
        return TransferBody.of(
                transfers.withdraw(id, version.number(), withdrawal.reason()), TransferBody.names(organisation));
    }
}
