package org.affianca.api.voucher;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * One voucher.
 *
 * @param number prefix and number, as printed
 * @param work for which it was given; absent in stock
 * @param settledOn when it was spent, came back or expired
 * @param note why it is void, empty else
 */
public record Voucher(
        VoucherId id,
        int version,
        VoucherSeriesId series,
        String number,
        Money value,
        LocalDate expiresOn,
        VoucherState state,
        Optional<WorkId> work,
        Optional<LocalDate> givenOn,
        Optional<LocalDate> settledOn,
        String note) {}
