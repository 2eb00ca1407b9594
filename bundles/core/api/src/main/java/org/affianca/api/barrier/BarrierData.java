package org.affianca.api.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * A barrier to be set from today on.
 *
 * @param reason read by those who may lift the barrier; 1 to 2000 characters
 * @param until the last day, empty until it is lifted
 * @param staying who works on both sides and where each of them stays; only a coordinator decides
 */
public record BarrierData(
        PersonId guarded, PersonId other, String reason, Optional<LocalDate> until, List<Staying> staying) {}
