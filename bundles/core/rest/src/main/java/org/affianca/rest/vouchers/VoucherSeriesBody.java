package org.affianca.rest.vouchers;

import org.affianca.api.money.Money;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.rest.answer.Versioned;

/** A series as read: how many of its vouchers are where, and what those in circulation are worth. */
public record VoucherSeriesBody(
        VoucherSeriesId id,
        int version,
        VoucherSeriesData data,
        int inStock,
        int given,
        int redeemed,
        int voided,
        int expired,
        Money outstanding)
        implements Versioned {
    static VoucherSeriesBody of(VoucherSeries series) {
        return new VoucherSeriesBody(
                series.id(),
                series.version(),
                series.data(),
                series.inStock(),
                series.given(),
                series.redeemed(),
                series.voided(),
                series.expired(),
                series.outstanding());
    }
}
