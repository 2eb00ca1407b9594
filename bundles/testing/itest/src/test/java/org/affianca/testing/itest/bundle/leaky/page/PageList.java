package org.affianca.testing.itest.bundle.leaky.page;

import java.util.List;

/** Some pages. */
public record PageList(List<Page> items) {}
