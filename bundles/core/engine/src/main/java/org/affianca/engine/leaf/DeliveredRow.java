package org.affianca.engine.leaf;

import java.math.BigDecimal;
import org.affianca.api.ServiceCode;

/** What was delivered of a work between two days: how much, on how many days, and how often it was missed. */
public record DeliveredRow(long workId, ServiceCode service, BigDecimal quantity, int days, int missed) {}
