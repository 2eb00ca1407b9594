package org.affianca.api.emergency;

import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.UnitId;

/** To whom an emergency is handed over; without a moment it is to be accepted by the next morning, as the settings say. */
public record HandOverData(UnitId to, Optional<LocalDateTime> acceptBy) {}
