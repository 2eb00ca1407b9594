/** The workshop's record in its version 1. */
@NullMarked
package org.affianca.testing.itest.bundle.workshop.one;

import org.jspecify.annotations.NullMarked;
