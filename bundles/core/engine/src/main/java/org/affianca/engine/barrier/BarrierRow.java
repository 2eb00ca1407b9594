package org.affianca.engine.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.Barrier.Lifting;
import org.affianca.api.barrier.Barrier.Stayed;
import org.affianca.api.barrier.BarrierId;
import org.affianca.engine.vault.Vault;

/** A row of core.barrier with the labels of those who acted; its reasons are sealed. */
record BarrierRow(
        BarrierId id,
        int version,
        PersonId guardedPersonId,
        PersonId otherPersonId,
        String reason,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Instant setAt,
        String setBy,
        Optional<Instant> liftedAt,
        Optional<String> liftedBy,
        String liftedBecause,
        int tries) {

    boolean standsOn(LocalDate day) {
        return liftedAt.isEmpty() && untilDay.map(last -> !last.isBefore(day)).orElse(true);
    }

    BarrierRow opened(Vault vault, OrganisationId organisation) {
        return new BarrierRow(
                id,
                version,
                guardedPersonId,
                otherPersonId,
                vault.open(Reasons.set(organisation, id), reason),
                fromDay,
                untilDay,
                setAt,
                setBy,
                liftedAt,
                liftedBy,
                vault.open(Reasons.lifted(organisation, id), liftedBecause),
                tries);
    }

    Barrier barrier(Map<PersonId, String> names, List<Stayed> staying, LocalDate today) {
        return new Barrier(
                id,
                version,
                guardedPersonId,
                names.getOrDefault(guardedPersonId, ""),
                otherPersonId,
                names.getOrDefault(otherPersonId, ""),
                reason,
                fromDay,
                untilDay,
                standsOn(today),
                setAt,
                setBy,
                liftedAt.map(at -> new Lifting(at, liftedBy.orElse(""), liftedBecause)),
                staying,
                tries);
    }
}
