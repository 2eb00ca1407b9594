package org.affianca.testing.itest.bundle.leaky;

import java.util.List;

/** Some pages. */
public record PageList(List<Page> items) {}
