package org.affianca.api.delivery;

import java.math.BigDecimal;
import org.affianca.api.ServiceCode;

/** How much a provider (empty: the office itself) delivered of a service, to how many works. */
public record ProviderQuantity(ServiceCode service, String provider, BigDecimal quantity, int works) {}
