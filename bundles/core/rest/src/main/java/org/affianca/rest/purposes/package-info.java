/** The purposes for which data is looked at, over HTTP. */
@NullMarked
package org.affianca.rest.purposes;

import org.jspecify.annotations.NullMarked;
