package org.affianca.api.engagement;

import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;

/**
 * What a partner's staff see of a measure that the partner is engaged for: no case, no diary.
 *
 * @param holder surname and name of whom it is for
 * @param address where the person lives; empty unless the engagement says that it is needed
 * @param unsafeContacts whether nobody may telephone, write or leave word without asking the office first
 * @param period the days of the engagement
 */
public record ProviderOrder(
        WorkId work, ServiceCode service, String holder, String address, boolean unsafeContacts, Period period) {}
