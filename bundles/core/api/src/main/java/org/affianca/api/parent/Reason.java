package org.affianca.api.parent;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extent;

/**
 * One reason why a right goes so far and no further.
 *
 * @param order the order it rests on
 */
public record Reason(Source source, Extent extent, Because because, Optional<WorkId> order) {}
