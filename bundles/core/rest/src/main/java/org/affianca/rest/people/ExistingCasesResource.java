package org.affianca.rest.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.ExistingCases;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom to ask about somebody who has an open case. */
@Component(service = ExistingCasesResource.class)
@CoreResource
@Path("people/{id}/existing-cases")
@Produces(MediaType.APPLICATION_JSON)
public final class ExistingCasesResource {
    private final ExistingCases cases;
    private final Organisation organisation;

    @Activate
    public ExistingCasesResource(@Reference ExistingCases cases, @Reference Organisation organisation) {
        this.cases = cases;
        this.organisation = organisation;
    }

    @GET
    public Listing<AskHere> existing(@PathParam("id") PersonId id) {
        Map<UnitId, String> units =
                organisation.units(Call.now().locale()).stream().collect(Collectors.toMap(Unit::id, Unit::label));
        return Listing.of(
                cases.of(id), unit -> new AskHere(unit.unit(), units.getOrDefault(unit.unit(), ""), unit.telephone()));
    }
}
