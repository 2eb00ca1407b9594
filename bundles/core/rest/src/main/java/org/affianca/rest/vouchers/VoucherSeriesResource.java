package org.affianca.rest.vouchers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.problem.Missing;
import org.affianca.api.voucher.Redeeming;
import org.affianca.api.voucher.VoucherDesk;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.Vouchers;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Series of vouchers, and what shops bring back. */
@Component(service = VoucherSeriesResource.class)
@CoreResource
@Path("voucher-series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VoucherSeriesResource {
    private final Vouchers vouchers;
    private final VoucherDesk desk;

    @Activate
    public VoucherSeriesResource(@Reference Vouchers vouchers, @Reference VoucherDesk desk) {
        this.vouchers = vouchers;
        this.desk = desk;
    }

    @GET
    public Listing<VoucherSeriesBody> all(@BeanParam PageAsked page) {
        return Listing.of(vouchers.all(page.paging()), VoucherSeriesBody::of);
    }

    @POST
    @Answers(201)
    public VoucherSeriesBody enter(VoucherSeriesData data) {
        return VoucherSeriesBody.of(desk.enter(data));
    }

    @GET
    @Path("{id}")
    public VoucherSeriesBody series(@PathParam("id") VoucherSeriesId id) {
        return VoucherSeriesBody.of(vouchers.series(id).orElseThrow(() -> new Missing("voucher series")));
    }

    @POST
    @Path("{id}/redemptions")
    @Answers(201)
    public VoucherSeriesBody redeem(
            @PathParam("id") VoucherSeriesId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Redeeming redeeming) {
        return VoucherSeriesBody.of(desk.redeem(id, version.number(), redeeming));
    }
}
