package org.affianca.api.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.money.Money;
import org.affianca.api.register.Involved;

/**
 * What is agreed with a partner for a time: contract, accreditation, convention, protocol.
 *
 * @param partner the entry of the partner
 * @param kind a code of list {@code agreement-kind}
 * @param reference number of the act, 1 to 100 characters
 * @param services what it is about; empty for an agreement about none of the catalogue
 * @param ceiling the most that may be spent under it
 * @param processor whether it appoints the partner to process personal data (GDPR, article 28)
 * @param terms at most 4000 characters
 */
public record Agreement(
        long partner,
        String kind,
        String reference,
        Optional<UnitId> unit,
        LocalDate from,
        Optional<LocalDate> until,
        List<ServiceCode> services,
        Optional<Money> ceiling,
        boolean processor,
        String terms,
        List<Involved> involved) {
    public Agreement {
        services = List.copyOf(services);
        involved = List.copyOf(involved);
    }
}
