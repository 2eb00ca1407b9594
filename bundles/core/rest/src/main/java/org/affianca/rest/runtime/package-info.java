/** The REST runtime of our own: one Jersey servlet per module behind one gate, so that an area never disturbs another. */
@NullMarked
package org.affianca.rest.runtime;

import org.jspecify.annotations.NullMarked;
