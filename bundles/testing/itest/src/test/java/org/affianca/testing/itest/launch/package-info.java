/** The launcher as IT staff meet it: restarts, sudden ends, refusals. */
@NullMarked
package org.affianca.testing.itest.launch;

import org.jspecify.annotations.NullMarked;
