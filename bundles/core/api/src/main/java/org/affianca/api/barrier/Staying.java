package org.affianca.api.barrier;

import org.affianca.api.UserId;

/** A coordinator's decision about somebody who works on both sides: on which side they stay. */
public record Staying(UserId user, Side side) {}
