/** Scanners that nobody here wrote, let loose on the running distribution: {@code ./affianca scan}. */
@NullMarked
package org.affianca.testing.itest.scan;

import org.jspecify.annotations.NullMarked;
