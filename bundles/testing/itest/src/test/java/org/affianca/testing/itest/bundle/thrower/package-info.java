/** An area whose activator throws. */
@NullMarked
package org.affianca.testing.itest.bundle.thrower;

import org.jspecify.annotations.NullMarked;
