/** The workshop's record in its version 2. */
@NullMarked
package org.affianca.testing.itest.bundle.workshop.two;

import org.jspecify.annotations.NullMarked;
