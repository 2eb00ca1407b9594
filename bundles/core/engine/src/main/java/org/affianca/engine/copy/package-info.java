/** Copies of a file: what of the record somebody outside may learn, and the list of what is withheld. */
@NullMarked
package org.affianca.engine.copy;

import org.jspecify.annotations.NullMarked;
