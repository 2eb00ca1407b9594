package org.affianca.rest.payments;

import java.time.LocalDate;
import org.affianca.api.payment.PaymentId;

/** A payment that the bank sent back, when and why. */
public record PaymentReturn(PaymentId payment, LocalDate on, String reason) {}
