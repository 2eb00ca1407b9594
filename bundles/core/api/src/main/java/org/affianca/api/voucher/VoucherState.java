package org.affianca.api.voucher;

/** Where a voucher is. */
public enum VoucherState {
    IN_STOCK,
    /** Somebody has it and may spend it. */
    GIVEN,
    /** A shop brought it back and is owed its value. */
    REDEEMED,
    /** It came back unused, or was lost: it is worth nothing any more. */
    VOID,
    /** Its last day went by. */
    EXPIRED
}
