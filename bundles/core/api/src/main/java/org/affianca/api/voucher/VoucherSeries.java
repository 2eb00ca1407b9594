package org.affianca.api.voucher;

import org.affianca.api.money.Money;

/**
 * A series with what became of its vouchers.
 *
 * @param outstanding what those that were given are still worth, as the ledger has it
 */
public record VoucherSeries(
        VoucherSeriesId id,
        int version,
        VoucherSeriesData data,
        int inStock,
        int given,
        int redeemed,
        int voided,
        int expired,
        Money outstanding) {}
