package org.affianca.engine.voucher;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.voucher.Voucher;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.VoucherState;

/** A row of core.voucher with what its series says of it. */
record VoucherRow(
        VoucherId id,
        int version,
        VoucherSeriesId seriesId,
        String prefix,
        int number,
        long valueCents,
        LocalDate expiresOn,
        VoucherState state,
        Optional<Long> workId,
        Optional<Long> chapterId,
        Optional<LocalDate> givenOn,
        Optional<LocalDate> settledOn,
        String note) {
    Voucher voucher() {
        return new Voucher(
                id,
                version,
                seriesId,
                String.format(Locale.ROOT, "%s%04d", prefix, number),
                new Money(valueCents),
                expiresOn,
                state,
                workId.map(WorkId::new),
                givenOn,
                settledOn,
                note);
    }

    boolean isGiven() {
        return state == VoucherState.GIVEN;
    }
}
