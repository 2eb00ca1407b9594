/** Documents of a case: taken in carefully, kept whole, given back as they were. */
@NullMarked
package org.affianca.engine.document;

import org.jspecify.annotations.NullMarked;
