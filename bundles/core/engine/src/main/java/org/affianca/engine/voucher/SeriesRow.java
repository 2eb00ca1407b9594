package org.affianca.engine.voucher;

import java.time.LocalDate;
import org.affianca.api.money.Money;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;

/** A row of core.voucher_series with how many of its vouchers are where, and what the ledger says. */
record SeriesRow(
        VoucherSeriesId id,
        int version,
        String name,
        String prefix,
        long valueCents,
        int firstNumber,
        int amount,
        LocalDate receivedOn,
        LocalDate expiresOn,
        String shops,
        int inStock,
        int given,
        int redeemed,
        int voided,
        int expired,
        long outstandingCents) {
    VoucherSeries series() {
        VoucherSeriesData data = new VoucherSeriesData(
                name, prefix, new Money(valueCents), firstNumber, amount, receivedOn, expiresOn, shops);
        return new VoucherSeries(
                id, version, data, inStock, given, redeemed, voided, expired, new Money(outstandingCents));
    }
}
