/** Norms, and the clocks of works that run by them, over HTTP. */
@NullMarked
package org.affianca.rest.norms;

import org.jspecify.annotations.NullMarked;
