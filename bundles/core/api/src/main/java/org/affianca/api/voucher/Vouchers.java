package org.affianca.api.voucher;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads vouchers: series are seen by caseworkers, those of a work with the work. */
@ProviderType
public interface Vouchers {
    Optional<VoucherSeries> series(VoucherSeriesId id);

    /** Newest first. */
    Page<VoucherSeries> all(Paging paging);

    /** Those given for a work, the oldest first. */
    List<Voucher> ofWork(WorkId id);
}
