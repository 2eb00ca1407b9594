package org.affianca.testing.itest.bundle.leaky.page;

import java.util.List;

/** Pages to be handed on together. */
public record PageChoice(List<Long> pages) {}
