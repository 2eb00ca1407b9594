package org.affianca.rest.work;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.area.Transactions;
import org.affianca.api.catalogue.Words;
import org.affianca.api.place.Stays;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens work in a case. */
@Component(service = CaseWorksResource.class)
@CoreResource
@Path("cases/{id}/works")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseWorksResource {
    private final Transactions transactions;
    private final WorkDesk desk;
    private final Sheets sheets;

    @Activate
    public CaseWorksResource(
            @Reference Transactions transactions,
            @Reference WorkDesk desk,
            @Reference Works works,
            @Reference Stays stays,
            @Reference Words words) {
        this.transactions = transactions;
        this.desk = desk;
        this.sheets = new Sheets(works, stays, words);
    }

    @POST
    @Answers(201)
    public WorkSheetBody open(@PathParam("id") CaseId id, WorkOpening opening) {
        Call.now().speakOf(opening.service().area());
        // One transaction: what is answered is what was written, and without an answer nothing is.
        return transactions.within(
                () -> sheets.of(desk.open(id, opening.service(), opening.toBeginning(), opening.details())));
    }
}
