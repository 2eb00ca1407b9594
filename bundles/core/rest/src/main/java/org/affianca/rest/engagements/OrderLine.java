package org.affianca.rest.engagements;

import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.engagement.ProviderOrder;
import org.affianca.api.time.Period;
import org.affianca.rest.catalogue.Labels;

/** What a partner's staff see of an order. */
public record OrderLine(
        WorkId work,
        ServiceCode service,
        String serviceLabel,
        String holder,
        String address,
        boolean unsafeContacts,
        Period period) {
    static OrderLine of(ProviderOrder order, Labels labels) {
        return new OrderLine(
                order.work(),
                order.service(),
                labels.service(order.service()),
                order.holder(),
                order.address(),
                order.unsafeContacts(),
                order.period());
    }
}
