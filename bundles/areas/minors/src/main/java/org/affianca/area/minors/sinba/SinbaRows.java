package org.affianca.area.minors.sinba;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.area.AreaResource;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.circumstance.Circumstances;
import org.affianca.api.order.Orders;
import org.affianca.api.problem.Missing;
import org.affianca.api.returns.Attributes;
import org.affianca.api.work.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What SINBA is told of a child of a case, as far as whoever asks sees the case and its works. */
@Component(service = SinbaRows.class)
@AreaResource
@Path("sinba-rows/{case}/{person}")
@Produces(MediaType.APPLICATION_JSON)
public final class SinbaRows {
    private final CaseFiles cases;
    private final Works works;
    private final Orders orders;
    private final Circumstances circumstances;
    private final Clock clock;

    @Activate
    public SinbaRows(
            @Reference CaseFiles cases,
            @Reference Works works,
            @Reference Orders orders,
            @Reference Circumstances circumstances,
            @Reference Clock clock) {
        this.cases = cases;
        this.works = works;
        this.orders = orders;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    @GET
    public SinbaRow row(@PathParam("case") long caseId, @PathParam("person") long person) {
        CaseId in = new CaseId(caseId);
        PersonId child = new PersonId(person);
        if (!isMember(child, in)) {
            throw new Missing("child");
        }
        WorksOfChild told = WorksOfChild.of(works, in, child);
        Attributes row = new Attributes();
        new Reported(told).tell(row);
        new Ordered(told, orders).tell(row);
        new Living(circumstances, child, LocalDate.now(clock)).tell(row);
        new Placed(told).tell(row);
        return SinbaRow.of(row);
    }

    private boolean isMember(PersonId child, CaseId in) {
        return cases.find(in).stream().flatMap(file -> file.members().stream()).anyMatch(member -> member.person()
                .equals(child));
    }
}
