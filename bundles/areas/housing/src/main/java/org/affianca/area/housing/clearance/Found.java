package org.affianca.area.housing.clearance;

import java.util.Optional;
import org.affianca.api.WorkId;

/** A household of a clearance as it is kept. */
public record Found(WorkId assessmentId, Optional<Long> measuresId) {}
