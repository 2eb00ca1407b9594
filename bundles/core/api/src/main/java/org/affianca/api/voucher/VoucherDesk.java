package org.affianca.api.voucher;

import java.util.List;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes vouchers in, gives them out, and takes them back from shops. Each act is one transaction, one entry in the ledger
 * and an event in the log; what nobody spent goes back to the chapter on the day after the last.
 */
@ProviderType
public interface VoucherDesk {
    /** For who coordinates. */
    VoucherSeries enter(VoucherSeriesData data);

    /** @throws org.affianca.api.problem.Refused when there are not so many, or the commitment has not so much */
    List<Voucher> give(WorkId id, Giving giving);

    /** The shop is owed their value; refused as a whole when one of them may not be spent. */
    VoucherSeries redeem(VoucherSeriesId id, int version, Redeeming redeeming);

    /** A voucher that came back unused or was lost; {@code because} 1 to 500 characters. */
    Voucher withdraw(WorkId work, VoucherId id, int version, String because);
}
