package org.affianca.testing.itest.bundle.leaky;

import java.util.List;

/** Pages to be handed on together. */
public record PageChoice(List<Long> pages) {}
