package org.affianca.rest.vouchers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.voucher.Giving;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherDesk;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.Vouchers;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The vouchers that were given for a work. */
@Component(service = WorkVouchersResource.class)
@CoreResource
@Path("works/{id}/vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkVouchersResource {
    private final Vouchers vouchers;
    private final VoucherDesk desk;

    @Activate
    public WorkVouchersResource(@Reference Vouchers vouchers, @Reference VoucherDesk desk) {
        this.vouchers = vouchers;
        this.desk = desk;
    }

    @GET
    public Listing<Voucher> vouchers(@PathParam("id") WorkId id) {
        return Listing.of(vouchers.ofWork(id));
    }

    @POST
    @Answers(201)
    public Listing<Voucher> give(@PathParam("id") WorkId id, Giving giving) {
        return Listing.of(desk.give(id, giving));
    }

    @POST
    @Path("{voucher}/withdrawal")
    public Voucher withdraw(
            @PathParam("id") WorkId id,
            @PathParam("voucher") VoucherId voucher,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            VoucherWithdrawal withdrawal) {
        return desk.withdraw(id, voucher, version.number(), withdrawal.because());
    }
}
