/** An area that leaks on every way, each by a mistake somebody has made before. */
@NullMarked
package org.affianca.testing.itest.bundle.leaky;

import org.jspecify.annotations.NullMarked;
