package org.affianca.rest.vouchers;

/** Why a voucher is worth nothing any more. */
public record VoucherWithdrawal(String because) {}
