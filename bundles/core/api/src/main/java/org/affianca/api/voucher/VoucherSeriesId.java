package org.affianca.api.voucher;

/** The key of a series of vouchers; positive. */
public record VoucherSeriesId(long value) {}
