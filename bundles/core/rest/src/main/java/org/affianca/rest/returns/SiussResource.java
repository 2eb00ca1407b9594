package org.affianca.rest.returns;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.api.returns.Siuss;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussRow;
import org.affianca.api.returns.SiussService;
import org.affianca.api.returns.SiussServices;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What SIUSS is told of what was paid, and how each service is told. */
@Component(service = SiussResource.class)
@CoreResource
@Path("returns/siuss")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SiussResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Siuss siuss;
    private final SiussServices services;
    private final Words words;

    @Activate
    public SiussResource(@Reference Siuss siuss, @Reference SiussServices services, @Reference Words words) {
        this.siuss = siuss;
        this.services = services;
        this.words = words;
    }

    /** A row for each work for which something was paid between two days, with what it lacks. */
    @GET
    public Listing<SiussRowBody> rows(@BeanParam SiussAsked asked, @BeanParam PageAsked page) {
        return Listing.of(siuss.rows(asked.first(), asked.last(), page.paging()), this::told);
    }

    /** The rows that lack nothing, with the names of the layout. */
    @GET
    @Path("table")
    @Produces(CSV)
    @Describes(answer = byte[].class, type = "text/csv")
    public Response table(@BeanParam SiussAsked asked) {
        LocalDate from = asked.first();
        LocalDate until = asked.last();
        String work = words.say(Call.CORE, "siuss-table.work", Call.now().locale());
        return Response.ok(SiussTable.of(paging -> siuss.export(from, until, paging), work), CSV)
                .header("Content-Disposition", "attachment; filename=siuss-" + from + "-" + until + ".csv")
                .build();
    }

    @GET
    @Path("services")
    public Listing<SiussServiceBody> services() {
        return Listing.of(services.all(), this::told);
    }

    @GET
    @Path("services/{service}")
    public SiussServiceBody service(@PathParam("service") ServiceCode service) {
        return told(services.find(service).orElseThrow(() -> new Missing("service")));
    }

    /** Sets how a service is told; goes before what its area proposes. */
    @PUT
    @Path("services/{service}")
    public SiussServiceBody set(
            @PathParam("service") ServiceCode service,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            SiussCodes codes) {
        return told(services.set(service, version.number(), codes));
    }

    private SiussRowBody told(SiussRow row) {
        return SiussRowBody.of(
                row,
                label(row.service()),
                row.gaps().stream()
                        .map(gap -> new SiussRowBody.RowGap(
                                gap.where(),
                                gap.why().code(),
                                words.say(Call.CORE, gap.why(), Call.now().locale())))
                        .toList());
    }

    private SiussServiceBody told(SiussService one) {
        return SiussServiceBody.of(one, label(one.service()));
    }

    private String label(ServiceCode service) {
        return words.service(service, Call.now().locale());
    }
}
