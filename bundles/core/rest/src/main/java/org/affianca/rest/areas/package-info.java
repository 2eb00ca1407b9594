/** The areas installed, over HTTP. */
@NullMarked
package org.affianca.rest.areas;

import org.jspecify.annotations.NullMarked;
