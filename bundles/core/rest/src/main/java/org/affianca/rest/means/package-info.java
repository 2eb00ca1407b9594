/** Means tests, and asking INPS for them, over HTTP. */
@NullMarked
package org.affianca.rest.means;

import org.jspecify.annotations.NullMarked;
