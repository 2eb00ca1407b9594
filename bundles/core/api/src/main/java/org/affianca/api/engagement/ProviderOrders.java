package org.affianca.api.engagement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.osgi.annotation.versioning.ProviderType;

/** The room of a partner's staff: what their partner is engaged for today, and nothing else. Needs the role provider. */
@ProviderType
public interface ProviderOrders {
    Page<ProviderOrder> mine(Paging paging);

    Optional<ProviderOrder> find(WorkId id);

    /** The month as far as it was written; without what is due to the person. */
    Optional<DeliveryMonth> month(WorkId id, YearMonth month);

    /** Replaces the deliveries of a month, as the office's own staff do; the office confirms them. */
    DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries);
}
