package org.affianca.rest.transfers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.transfer.TransferProposal;
import org.affianca.api.transfer.Transfers;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes that another unit or body takes a case over. */
@Component(service = CaseTransfersResource.class)
@CoreResource
@Path("cases/{id}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseTransfersResource {
    private final Transfers transfers;
    private final Organisation organisation;

    @Activate
    public CaseTransfersResource(@Reference Transfers transfers, @Reference Organisation organisation) {
        this.transfers = transfers;
        this.organisation = organisation;
    }

    @POST
    @Answers(201)
    public TransferBody propose(
            @PathParam("id") CaseId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            TransferProposal proposal) {
        return TransferBody.of(transfers.propose(id, version.number(), proposal), TransferBody.names(organisation));
    }
}
