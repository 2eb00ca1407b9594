package org.affianca.api.area;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.queue.Point;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A policy: the points of a work by its by-law, for those criteria of a waiting list that say so. It is asked when the
 * work enters the list and whenever it is scored again; what it said is kept until then.
 */
@ConsumerType
@FunctionalInterface
public interface Scoring {
    List<Point> points(WorkFile file, LocalDate on);
}
