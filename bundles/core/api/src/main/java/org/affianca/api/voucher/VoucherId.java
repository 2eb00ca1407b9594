package org.affianca.api.voucher;

/** The key of one voucher; positive. */
public record VoucherId(long value) {}
