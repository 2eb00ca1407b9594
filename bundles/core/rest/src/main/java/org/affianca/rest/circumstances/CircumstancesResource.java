package org.affianca.rest.circumstances;

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
import java.util.List;
import org.affianca.api.CircumstanceId;
import org.affianca.api.PersonId;
import org.affianca.api.area.Transactions;
import org.affianca.api.catalogue.Words;
import org.affianca.api.circumstance.CircumstanceDesk;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.circumstance.Circumstances;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is so about a person for a time. */
@Component(service = CircumstancesResource.class)
@CoreResource
@Path("people/{id}/circumstances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CircumstancesResource {
    private final Transactions transactions;
    private final Circumstances circumstances;
    private final CircumstanceDesk desk;
    private final Words words;

    @Activate
    public CircumstancesResource(
            @Reference Transactions transactions,
            @Reference Circumstances circumstances,
            @Reference CircumstanceDesk desk,
            @Reference Words words) {
        this.transactions = transactions;
        this.circumstances = circumstances;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public Listing<CircumstanceBody> list(@PathParam("id") PersonId id, @BeanParam PageAsked page) {
        Labels labels = new Labels(words);
        return Listing.of(circumstances.of(id, page.paging()), sheet -> CircumstanceBody.of(sheet, labels));
    }

    @POST
    @Answers(201)
    public CircumstanceBody record(@PathParam("id") PersonId id, CircumstanceAsked asked) {
        Call.now().speakOf(asked.type().area());
        return transactions.within(() -> body(id, desk.record(id, asked.type(), asked.toData())));
    }

    @GET
    @Path("{circumstance}")
    public CircumstanceBody find(@PathParam("id") PersonId id, @PathParam("circumstance") CircumstanceId which) {
        return body(id, which);
    }

    @PUT
    @Path("{circumstance}")
    public CircumstanceBody correct(
            @PathParam("id") PersonId id,
            @PathParam("circumstance") CircumstanceId which,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CircumstanceAsked asked) {
        return transactions.within(() -> {
            if (!seen(id, which).circumstance().type().equals(asked.type())) {
                throw new Invalid(Flaw.at("/type", "circumstance-of-another-type"));
            }
            desk.correct(which, version.number(), asked.toData());
            return body(id, which);
        });
    }

    @POST
    @Path("{circumstance}/withdrawal")
    public CircumstanceBody withdraw(
            @PathParam("id") PersonId id,
            @PathParam("circumstance") CircumstanceId which,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Withdrawal withdrawal) {
        return transactions.within(() -> {
            seen(id, which);
            desk.withdraw(which, version.number(), withdrawal.because());
            return body(id, which);
        });
    }

    @GET
    @Path("{circumstance}/versions")
    public Listing<CircumstanceBody> versions(
            @PathParam("id") PersonId id, @PathParam("circumstance") CircumstanceId which) {
        Labels labels = new Labels(words);
        List<CircumstanceSheet> versions = circumstances.versions(which).stream()
                .filter(sheet -> sheet.circumstance().who().equals(id))
                .toList();
        if (versions.isEmpty()) {
            throw new Missing("circumstance");
        }
        return Listing.of(versions, sheet -> CircumstanceBody.of(sheet, labels));
    }

    private CircumstanceBody body(PersonId id, CircumstanceId which) {
        return CircumstanceBody.of(seen(id, which), new Labels(words));
    }

    /** Refusals of the call then speak with the words of the type's area. */
    private CircumstanceSheet seen(PersonId id, CircumstanceId which) {
        CircumstanceSheet sheet = circumstances
                .find(which)
                .filter(found -> found.circumstance().who().equals(id))
                .orElseThrow(() -> new Missing("circumstance"));
        Call.now().speakOf(sheet.circumstance().type().area());
        return sheet;
    }
}
