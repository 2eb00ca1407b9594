/** Places in facilities, and who is asked for them, holds them, stays there and pays, over HTTP. */
@NullMarked
package org.affianca.rest.places;

import org.jspecify.annotations.NullMarked;
