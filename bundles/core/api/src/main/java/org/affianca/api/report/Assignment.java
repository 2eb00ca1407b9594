package org.affianca.api.report;

import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/** To which unit a report goes, and to which of its workers; without a worker it waits in the unit. */
public record Assignment(UnitId unit, Optional<UserId> worker, String note) {}
