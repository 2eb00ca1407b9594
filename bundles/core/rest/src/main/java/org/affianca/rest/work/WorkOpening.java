package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Particulars;
import org.affianca.rest.answer.Periods;

/** What begins a work: its service, when, what its kind asks, and the details of the area. */
public record WorkOpening(
        ServiceCode service,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<WorkId> under,
        Optional<Secrecy> secrecy,
        Optional<LocalDate> receivedOn,
        String provider,
        Optional<Money> amount,
        Optional<Rhythm> rhythm,
        Optional<PersonId> payee,
        Optional<String> instrument,
        Optional<FacilityId> facility,
        String authority,
        String reference,
        Optional<LocalDate> notifiedOn,
        Optional<Direction> direction,
        String body,
        Map<String, Object> details) {
    Beginning toBeginning() {
        Particulars particulars = new Particulars(
                receivedOn,
                provider,
                amount,
                rhythm,
                payee,
                instrument,
                facility,
                authority,
                reference,
                notifiedOn,
                direction,
                body);
        return new Beginning(Periods.of(from, until, "/until"), under, secrecy, particulars);
    }
}
