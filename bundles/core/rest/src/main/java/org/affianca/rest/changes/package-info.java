/** Tells open browsers that the set of areas has changed. */
@NullMarked
package org.affianca.rest.changes;

import org.jspecify.annotations.NullMarked;
