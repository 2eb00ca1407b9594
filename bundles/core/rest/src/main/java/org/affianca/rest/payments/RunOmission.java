package org.affianca.rest.payments;

import org.affianca.api.payment.PaymentId;

/** A payment that is left for a later run. */
public record RunOmission(PaymentId payment) {}
