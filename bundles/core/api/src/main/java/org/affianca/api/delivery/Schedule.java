package org.affianca.api.delivery;

import org.affianca.api.WorkId;

/** The schedule of a measure: its plan and how far it has come; {@code version} is 0 while nobody has written one. */
public record Schedule(WorkId work, int version, SchedulePlan plan, Progress progress, boolean mayWrite) {}
