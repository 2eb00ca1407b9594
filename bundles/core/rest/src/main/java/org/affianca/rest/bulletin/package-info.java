/** Notice boards over HTTP. */
@NullMarked
package org.affianca.rest.bulletin;

import org.jspecify.annotations.NullMarked;
