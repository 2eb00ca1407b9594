package org.affianca.engine.wall;

import org.affianca.api.UserId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.Side;

/** Somebody in the team of an open case in which a person behind a barrier is. */
record WorkRow(BarrierId barrierId, UserId userId, String label, Side side, String number, String role) {}
