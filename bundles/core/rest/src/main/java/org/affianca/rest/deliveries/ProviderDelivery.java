package org.affianca.rest.deliveries;

import java.math.BigDecimal;
import org.affianca.api.ServiceCode;
import org.affianca.api.delivery.ProviderQuantity;
import org.affianca.rest.catalogue.Labels;

/** What a provider delivered of a service, to how many works. */
public record ProviderDelivery(
        ServiceCode service, String serviceLabel, String provider, BigDecimal quantity, int works) {
    static ProviderDelivery of(ProviderQuantity line, Labels labels) {
        return new ProviderDelivery(
                line.service(), labels.service(line.service()), line.provider(), line.quantity(), line.works());
    }
}
